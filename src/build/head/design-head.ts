import { description, name } from '#words/design.ts';
import { routes } from '../../site.ts';
import { siteCard } from '../cards/card.ts';
import { pageHead } from './page-head.ts';

/** The page of every component: for those who work on the site, and for nobody who searches. */
export const designHead = () =>
  pageHead({ name, description, path: routes.design, card: siteCard(), isIndexed: false, plays: true });
