import type { Drawing } from '../domain/drawing/schema.ts';
import { referencesTo, type NamedFrom } from '../domain/reference.ts';
import type { ArticleFields } from '../domain/article/schema.ts';
import type { AuthorFields } from '../domain/author/schema.ts';
import type { TopicFields } from '../domain/topic/schema.ts';
import { routes } from '../site.ts';
import type { Dated } from './dated.ts';
import type { Entry } from './entries.ts';

/** An article as others name it. */
export interface ArticleName {
  id: string;
  title: string;
  drawing?: Drawing | undefined;
}

/** An author as an article names them. */
export interface AuthorName {
  id: string;
  name: string;
  /** Address of their page. */
  path: string;
}

/** A topic as an article names it. */
export type TopicName = Pick<TopicFields, 'id' | 'name'>;

/** The place of an article in its series, with its neighbours by name. */
export interface SeriesPart {
  id: string;
  name: string;
  part: number;
  of: number;
  before: ArticleName | undefined;
  after: ArticleName | undefined;
}

/** An article to read, and why. */
export type Recommendation = ArticleName & { why: string };

/** Resolves the articles that content files name: a name that waits for its day is left out, a wrong one stops the build. */
export type ArticleNames = ReturnType<typeof articleNames>;

export function articleNames(articles: readonly Dated<ArticleFields>[]) {
  const entryOf = referencesTo(articles, 'article');
  const named = (id: string, from: NamedFrom): ArticleName[] => {
    const entry = entryOf(id, from);
    return entry.isOut ? [nameOf(entry)] : [];
  };
  return {
    entryOf,
    named,
    recommended: <Read extends { article: string; why: string }>(
      list: readonly Read[],
      { file, field }: NamedFrom,
    ): (ArticleName & Omit<Read, 'article'>)[] =>
      list.flatMap(({ article, ...read }, index) =>
        named(article, { file, field: `${field}[${index}].article` }).map((name) => ({ ...read, ...name })),
      ),
  };
}

export const nameOf = ({ id, data }: Entry<Pick<ArticleName, 'title' | 'drawing'>>): ArticleName => ({
  id,
  title: data.title,
  drawing: data.drawing,
});

/** Returns a function that gives the topic with an id, for the fields `topic` and `also` of an article. */
export const topicNames = (entries: readonly Entry<TopicFields>[]) =>
  referencesTo(
    entries.map(({ id, data: { name } }): TopicName => ({ id, name })),
    'topic',
  );

/** Returns a function that gives the author with an id, for the field `author` of an article. */
export const authorNames = (entries: readonly Entry<AuthorFields>[]) =>
  referencesTo(
    entries.map(({ id, data: { name } }): AuthorName => ({ id, name, path: routes.author(id) })),
    'author of src/content/authors.yaml',
  );
