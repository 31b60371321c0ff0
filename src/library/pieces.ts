import type { Moment } from '../domain/article/moment.ts';
import type { Drawing } from '../domain/drawing/schema.ts';
import { readingMinutes } from '../domain/article/reading.ts';
import { hasNotes } from '../domain/writing/notes.ts';
import { playsRecordings } from '../domain/writing/recordings.ts';
import type { ArticleNames, Recommendation } from './names.ts';
import type { Dated } from './dated.ts';
import { routes, site } from '../site.ts';
import type { Entry } from './entries.ts';
import type { SelfCheck } from './quizzes.ts';

/** How many pieces a piece leads to at its end. */
const mostNext = 3;

/** The fields that an article and a workshop share, resolved. */
export interface PieceBase {
  /** Its slug. */
  id: string;
  /** Address of its page. */
  path: string;
  /** Its addresses in other languages, by language. */
  editions: ReadonlyMap<string, string>;
  /** Slugs that it once had, and the addresses that they made. */
  formerSlugs: string[];
  formerPaths: string[];
  title: string;
  description: string;
  standfirst: string;
  /** Words of its social card. */
  card: string;
  drawing: Drawing | undefined;
  published: Moment;
  updated: Moment | undefined;
  /** Whether it is in no list, feed, search or sitemap. */
  unlisted: boolean;
  /** Minutes to read it. */
  minutes: number;
  /** Three articles to read next, each with a why. */
  next: Recommendation[];
  /** A self-check to take at its end, for a piece that holds none. */
  selfCheck: SelfCheck | undefined;
  /** Whether its text plays a recording. */
  plays: boolean;
  /** Whether its text has notes. */
  hasNotes: boolean;
  /** The content file, for rendering. */
  entry: Entry<unknown>;
}

type PieceFields = { editions: Record<string, string>; drawing?: Drawing | undefined } & Pick<
  PieceBase,
  'title' | 'description' | 'standfirst' | 'card' | 'unlisted'
> & {
    formerly: string[];
    next: { article: string; why: string }[];
  };

/** The articles and the self-check that the end of a piece may lead to. */
export interface Onward {
  articles: ArticleNames;
  /** Articles that go well with one, closest first, by its id. */
  related: ReadonlyMap<string, readonly Recommendation[]>;
  foundingCheck: SelfCheck | undefined;
}

/** Resolves the fields that articles and workshops share; `folder` is where the file is. */
export function resolvePiece(
  { id, data, body = '', published, updated, ...entry }: Dated<PieceFields>,
  folder: 'articles' | 'workshops',
  { articles, related, foundingCheck }: Onward,
): PieceBase {
  const { title, description, standfirst, card, drawing, unlisted, formerly } = data;
  const named = articles.recommended(data.next, { file: `src/content/${folder}/${id}.mdx`, field: 'next' });
  const taken = new Set([id, ...named.map((article) => article.id)]);
  const pathOf = folder === 'articles' ? routes.article : routes.workshop;
  return {
    id,
    path: pathOf(id),
    formerSlugs: formerly,
    formerPaths: formerly.map(pathOf),
    editions: addressesElsewhere(folder, data.editions),
    title,
    description,
    standfirst,
    card,
    drawing,
    published,
    updated,
    unlisted,
    minutes: readingMinutes(body),
    next: [...named, ...(related.get(id) ?? []).filter((article) => !taken.has(article.id))].slice(0, mostNext),
    selfCheck: body.includes('<SelfCheck ') ? undefined : foundingCheck,
    plays: playsRecordings(body),
    hasNotes: hasNotes(body),
    entry: { id, data, body, ...entry },
  };
}

/** The addresses of a piece in the other editions that have it; parts.ts tells of a language that is none. */
const addressesElsewhere = (folder: 'articles' | 'workshops', slugs: Record<string, string>): Map<string, string> =>
  new Map(
    (site.editions ?? []).flatMap(({ language, url }): [string, string][] => {
      const slug = slugs[language];
      return slug === undefined ? [] : [[language, `${url}${folder}/${slug}/`]];
    }),
  );
