import { hydrate } from 'preact';
import { propertiesOf } from '../../browser/island-needs.ts';
import { Search, type SearchProps } from './Search.tsx';

/** Takes over the search that the server rendered into `page`. */
export function hydrateSearch(page: HTMLElement): void {
  if (!page.firstElementChild) return;
  hydrate(<Search {...(propertiesOf(page) as SearchProps)} />, page.firstElementChild);
  page.dataset.awake = '';
}
