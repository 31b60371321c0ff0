import type { PageFields } from '../domain/page/schema.ts';
import { referencesTo } from '../domain/reference.ts';
import { routes } from '../site.ts';
import type { Entry } from './entries.ts';

/** A page of plain words, such as /about/. */
export interface Page extends PageFields {
  /** Its slug. */
  id: string;
  path: string;
  /** The content file, for rendering. */
  entry: Entry<PageFields>;
}

/** The page that is shown at an address where there is nothing. */
const notFound = 'not-found';

/** Each must be there: the publisher's name leads to one, a host shows the other. */
export const requiredPages: readonly string[] = ['about', notFound];

/** Addresses that are the engine's own. */
export const takenAddresses: readonly string[] = [
  ...['archive', 'articles', 'authors', 'cards', 'design', 'feeds', 'figures', 'pagefind', 'quiz', 'search'],
  ...['series', 'sources', 'takeaways', 'topics', 'workshops'],
];

/** Returns the pages of plain words: those with an address of their own, and the one for addresses that lead nowhere. */
export function resolvePages(entries: readonly Entry<PageFields>[]) {
  const pages = entries.map((entry): Page => ({ ...entry.data, id: entry.id, path: routes.page(entry.id), entry }));
  return {
    pages: pages.filter(({ id }) => id !== notFound),
    notFoundPage: referencesTo(pages, 'page')(notFound, { file: 'src/content/pages/', field: notFound }),
  };
}
