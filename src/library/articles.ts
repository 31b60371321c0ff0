import { relatedArticles } from '../domain/article/related.ts';
import type { ArticleFields } from '../domain/article/schema.ts';
import type { Reply } from '../domain/replies/reply.ts';
import { threadsOf, type Thread } from '../domain/replies/thread.ts';
import type { NamedFrom } from '../domain/reference.ts';
import type { AuthorName, Recommendation, SeriesPart, TopicName } from './names.ts';
import type { Dated } from './dated.ts';
import { resolvePiece, type Onward, type PieceBase } from './pieces.ts';

/** Replies that are part of the page, and the day on which they were fetched. */
export interface KeptReplies {
  date: string;
  replies: Reply[];
}

export interface Article extends PieceBase {
  kind: 'article';
  /** Undefined for an article by the publication itself. */
  author: AuthorName | undefined;
  /** Undefined for an article of no topic. */
  topic: TopicName | undefined;
  /** Other topics whose pages list it too. */
  also: TopicName[];
  /** Where the reader is when it helps. */
  situation: string | undefined;
  /** A question to the reader. */
  reply: string | undefined;
  /** Where readers replied elsewhere. */
  threads: Thread[];
  /** Replies that the publication keeps; undefined where it keeps none. */
  kept: KeptReplies | undefined;
  sources: ArticleFields['sources'];
  series: SeriesPart | undefined;
}

/** Gives whom and what an article names by their ids. */
interface Names {
  authorOf: (id: string, from: NamedFrom) => AuthorName;
  topicOf: (id: string, from: NamedFrom) => TopicName;
  keptOf: (id: string) => KeptReplies | undefined;
}

type ArticleEntry = Dated<ArticleFields>;

export function resolveArticle(
  entry: ArticleEntry,
  onward: Onward,
  { authorOf, topicOf, keptOf }: Names,
  parts: ReadonlyMap<string, SeriesPart>,
): Article {
  const { id, data } = entry;
  const file = `src/content/articles/${id}.mdx`;
  return {
    ...resolvePiece(entry, 'articles', onward),
    kind: 'article',
    author: data.author === undefined ? undefined : authorOf(data.author, { file, field: 'author' }),
    topic: data.topic === undefined ? undefined : topicOf(data.topic, { file, field: 'topic' }),
    also: data.also.map((topic, index) => topicOf(topic, { file, field: `also[${index}]` })),
    situation: data.situation,
    reply: data.reply,
    threads: threadsOf(data.replies),
    kept: keptOf(id),
    sources: data.sources,
    series: parts.get(id),
  };
}

/** How many related articles are noted for each: more than its end shows, since its writer may have named some of them. */
const mostRelated = 6;

/** The articles that go well with each, closest first, recommended by their standfirst. */
export function relatedByArticle(entries: readonly ArticleEntry[]): Map<string, Recommendation[]> {
  const whys = new Map(
    entries.map(({ id, data: { title, standfirst } }) => [id, { id, title, why: standfirst } as const]),
  );
  const comparable = entries.map(({ id, data, body = '' }) => ({
    id,
    topics: data.topic === undefined ? data.also : [data.topic, ...data.also],
    text: `${data.title} ${body}`,
  }));
  return new Map(
    [...relatedArticles(comparable, mostRelated)].map(([id, related]) => [
      id,
      related.flatMap((other) => whys.get(other.id) ?? []),
    ]),
  );
}
