import { exampleOf, partOf, type Part, type Values } from '../domain/takeaway/sheet.ts';
import type { TakeawayFields } from '../domain/takeaway/schema.ts';
import { routes, site } from '../site.ts';
import type { Entry } from './entries.ts';
import type { ArticleName, ArticleNames } from './names.ts';

/** A sheet to fill in and take along. */
export interface Takeaway extends Omit<TakeawayFields, 'parts' | 'article'> {
  id: string;
  path: string;
  /** The article that it belongs to; undefined while that is not out. */
  article: ArticleName | undefined;
  parts: Part[];
  /** The example, by part. */
  example: Values;
}

/** Returns the sheets, in the order of their ids. */
export function resolveTakeaways(entries: readonly Entry<TakeawayFields>[], { named }: ArticleNames): Takeaway[] {
  return entries.map(({ id, data: { parts, article, ...fields } }) => ({
    ...fields,
    id,
    path: routes.takeaway(id),
    article: named(article, { file: `src/content/takeaways/${id}.yaml`, field: 'article' })[0],
    parts: parts.map(partOf),
    example: Object.fromEntries(parts.map((part) => [part.id, exampleOf(part, site.language)])),
  }));
}
