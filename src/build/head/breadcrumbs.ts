import * as places from '#words/places.ts';
import type { Piece } from '../../library/resolve.ts';
import { routes } from '../../site.ts';

export interface Crumb {
  name: string;
  href: string;
}

/** The pages above a piece, from the top, as a reader and a search engine see them. A workshop has no topic. */
export const breadcrumbsTo = (piece: Piece): Crumb[] =>
  piece.kind === 'article'
    ? [
        { name: places.articles, href: routes.articles },
        ...(piece.topic ? [{ name: piece.topic.name, href: routes.topic(piece.topic.id) }] : []),
      ]
    : [{ name: places.home, href: routes.home }];
