import type { Piece } from '../../collections.ts';
import { routes, site } from '../../site.ts';
import type { Card } from '../cards/card.ts';

/** A piece as search engines read it: the article, and the way to it. Titles are the page's own. */
export function structuredPiece(
  piece: Piece,
  { path, card, trail }: { path: string; card: Card; trail: readonly { name: string; href: string }[] },
): object[] {
  const publisher = { '@type': 'Organization', name: site.name, url: routes.absolute(routes.home) };
  return [
    {
      '@type': 'Article',
      headline: piece.title,
      description: piece.description,
      url: routes.absolute(path),
      image: card.url,
      datePublished: piece.published.toISOString(),
      ...(piece.updated && { dateModified: piece.updated.toISOString() }),
      inLanguage: site.language,
      author: publisher,
      publisher,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [...trail, { name: piece.title, href: path }].map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: routes.absolute(href),
      })),
    },
  ];
}
