import type { Moment } from '../../domain/article/moment.ts';
import type { Accounts, Publication } from '../../domain/publication.ts';
import type { Card } from '../cards/card.ts';

/** A meta element: Open Graph and its relatives go by `property`, all others by `name`. */
export type MetaTag = { content: string } & ({ property: string } | { name: string });

export interface Previewed {
  title: string;
  description: string;
  /** Absolute address of the page itself: a preview that is told another one shows that other page. */
  url: string;
  card: Card;
  type: 'website' | 'article';
  published?: Moment | undefined;
  updated?: Moment | undefined;
  /** The topic of a piece. */
  section?: string | undefined;
  /** Who wrote it, if not the publication. */
  author?: string | undefined;
  effort?: Effort | undefined;
}

/** How long a page takes to read or to answer: Slack shows it below the description. */
export interface Effort {
  label: string;
  value: string;
}

/** Returns the tags that crawlers of networks and chats read, the most needed first: some read only the first bytes of a page. */
export function previewTags(
  page: Previewed,
  publication: Pick<Publication, 'name' | 'language' | 'accounts'>,
): MetaTag[] {
  const { card, published, updated, section, effort } = page;
  return [
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: page.url },
    { property: 'og:type', content: page.type },
    { property: 'og:site_name', content: publication.name },
    { property: 'og:locale', content: openGraphLocale(publication.language) },
    { property: 'og:image', content: card.url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(card.width) },
    { property: 'og:image:height', content: String(card.height) },
    { property: 'og:image:alt', content: card.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image', content: card.url },
    { name: 'twitter:image:alt', content: card.alt },
    ...(effort
      ? [
          { name: 'twitter:label1', content: effort.label },
          { name: 'twitter:data1', content: effort.value },
        ]
      : []),
    { name: 'author', content: page.author ?? publication.name },
    ...(published ? [{ property: 'article:published_time', content: published.iso }] : []),
    ...(updated ? [{ property: 'article:modified_time', content: updated.iso }] : []),
    ...(section ? [{ property: 'article:section', content: section }] : []),
    ...accountTags(publication.accounts),
  ];
}

/** Returns a language as Open Graph takes it, which always asks for a region: where none is named, that of most who speak it. */
function openGraphLocale(written: string): string {
  const { language, region } = new Intl.Locale(written).maximize();
  return `${language}_${region}`;
}

const accountTags = ({ fediverse, x }: Accounts): MetaTag[] => [
  ...(fediverse
    ? [
        {
          name: 'fediverse:creator',
          content: wellFormed('fediverse', fediverse, /^@[\w.-]+@[a-z0-9.-]+\.[a-z0-9-]+$/i, '@name@server.example'),
        },
      ]
    : []),
  ...(x ? [{ name: 'twitter:site', content: wellFormed('x', x, /^@\w{1,15}$/, '@name') }] : []),
];

function wellFormed(field: keyof Accounts, account: string, shape: RegExp, example: string): string {
  if (!shape.test(account))
    throw new Error(`src/site.ts, accounts.${field}: "${account}" is not an account there. Write it like ${example}.`);
  return account;
}
