import { hydrate } from 'preact';
import { propertiesOf } from '../../browser/island.ts';
import { Search, type SearchProps } from './Search.tsx';

const page = document.querySelector('[data-search-page]');
if (page?.firstElementChild) hydrate(<Search {...propertiesOf<SearchProps>(page)} />, page.firstElementChild);
