/** Schema.org data for search engines, as JSON-LD without its @context. */
import type { Author } from '../../library/authors.ts';
import type { AuthorName } from '../../library/names.ts';
import type { Piece } from '../../library/resolve.ts';
import { routes, site } from '../../site.ts';
import type { Card } from '../cards/card.ts';
import type { Crumb } from './breadcrumbs.ts';

const publisher = { '@type': 'Organization', name: site.name, url: routes.absolute(routes.home) };

const person = ({ name, path }: AuthorName) => ({ '@type': 'Person', name, url: routes.absolute(path) });

/** Whom a page is about. */
export const structuredAuthor = (author: Author): object[] => [
  {
    '@type': 'ProfilePage',
    mainEntity: { ...person(author), description: author.about, ...(author.link && { sameAs: author.link }) },
  },
];

/** The publication, and how to search it. */
export const structuredSite = (): object[] => [
  {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: routes.absolute(routes.home),
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${routes.absolute(routes.search)}?q={query}`,
      'query-input': 'required name=query',
    },
  },
  publisher,
];

/** A piece, and the way to it. Titles are the page's own. */
export const structuredPiece = (
  piece: Piece,
  { card, breadcrumbs }: { card: Card; breadcrumbs: readonly Crumb[] },
): object[] => [
  {
    '@type': 'Article',
    headline: piece.title,
    description: piece.description,
    url: routes.absolute(piece.path),
    image: card.url,
    datePublished: piece.published.iso,
    ...(piece.updated && { dateModified: piece.updated.iso }),
    inLanguage: site.language,
    author: piece.kind === 'article' && piece.author ? person(piece.author) : publisher,
    publisher,
  },
  {
    '@type': 'BreadcrumbList',
    itemListElement: [...breadcrumbs, { name: piece.title, href: piece.path }].map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: routes.absolute(href),
    })),
  },
];
