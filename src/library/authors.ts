import type { AuthorFields } from '../domain/author/schema.ts';
import { routes } from '../site.ts';
import type { Article } from './articles.ts';
import type { Entry } from './entries.ts';
import type { AuthorName } from './names.ts';

/** An author with their articles, newest first. */
export type Author = AuthorName & Pick<AuthorFields, 'about' | 'link'> & { articles: Article[] };

/** Every author with the articles that name them; `articles` are those in lists. */
export function resolveAuthors(entries: readonly Entry<AuthorFields>[], articles: readonly Article[]): Author[] {
  const by = new Map<string, Article[]>(entries.map(({ id }) => [id, []]));
  for (const article of articles) if (article.author) by.get(article.author.id)?.push(article);
  return entries.map(({ id, data }) => ({ ...data, id, path: routes.author(id), articles: by.get(id) ?? [] }));
}
