import type { Moment } from '../../domain/article/moment.ts';
import { showsDrafts } from '../../library/drafts.ts';
import { routes, site } from '../../site.ts';
import type { Edition } from '../../domain/publication.ts';
import type { Card } from '../cards/card.ts';
import { logoMarkup } from '../logo.ts';
import { paletteColor } from '../palette.ts';
import type { Crumb } from './breadcrumbs.ts';
import { policyFor } from '../../domain/content-security-policy.ts';
import { previewTags, type Effort, type MetaTag } from './preview-tags.ts';

/** A page as the routes tell of it. */
export interface PageFacts {
  /** Its title, without the site's name. */
  name: string;
  description: string;
  /** Its address, from `routes`. */
  path: string;
  card: Card;
  /** Open Graph's type. */
  type?: 'website' | 'article';
  published?: Moment;
  updated?: Moment | undefined;
  /** The topic of a piece, the self-check of an outcome. */
  section?: string | undefined;
  /** Who wrote it, if not the publication. */
  author?: string | undefined;
  effort?: Effort;
  /** Addresses of the same page in other languages, by language. */
  editions?: ReadonlyMap<string, string>;
  /** The pages above it. */
  breadcrumbs?: Crumb[];
  /** For search engines, without its @context. */
  structuredData?: object[];
  /** Address of the page's oEmbed response, where it has one. */
  oembed?: string;
  /** False for a page that search engines and the sitemap leave out: search, lost pages. */
  isIndexed?: boolean;
  /** Whether it plays a recording of ours. */
  plays?: boolean;
  /** Servers that a reader may have it ask for replies. */
  asks?: readonly string[];
  /** Servers of which a reader may have it show a frame. */
  frames?: readonly string[];
  /** The address to which a reader is taken at once from one that is no longer used. */
  movedTo?: string;
}

/** A page's head, ready to be written. */
export interface PageHead {
  name: string;
  /** As a tab or a search result shows it. */
  title: string;
  description: string;
  path: string;
  /** The page's own address, absolute: its canonical. */
  url: string;
  tags: MetaTag[];
  breadcrumbs: Crumb[];
  structuredData: object[];
  oembed: string | undefined;
  /** Where each other edition is read from here: the same page, or else its home. */
  editions: (Edition & { isSame: boolean })[];
  isIndexed: boolean;
  movedTo: string | undefined;
  /** Undefined in dev, whose scripts it would refuse. */
  policy: string | undefined;
  /** Of the browser's own frame, in light and in dark. */
  themeColors: { light: string; dark: string };
  /** The publication's logo, as markup. */
  logo: string;
}

export function pageHead({
  breadcrumbs = [],
  structuredData = [],
  isIndexed = true,
  plays = false,
  asks = [],
  frames = [],
  ...page
}: PageFacts): PageHead {
  const url = routes.absolute(page.path);
  return {
    name: page.name,
    title: page.path === routes.home ? `${site.name}: ${site.tagline}` : `${page.name} · ${site.name}`,
    description: page.description,
    path: page.path,
    url,
    tags: previewTags({ ...page, title: page.name, url, type: page.type ?? 'website' }, site),
    breadcrumbs,
    structuredData,
    oembed: page.oembed,
    editions: (site.editions ?? []).map((edition) => {
      const same = page.editions?.get(edition.language);
      return { ...edition, url: same ?? edition.url, isSame: same !== undefined };
    }),
    isIndexed: isIndexed && !showsDrafts,
    movedTo: page.movedTo,
    policy: import.meta.env.PROD ? policyFor({ plays, asks, frames }) : undefined,
    themeColors: { light: paletteColor('paper'), dark: paletteColor('night') },
    logo: logoMarkup(),
  };
}
