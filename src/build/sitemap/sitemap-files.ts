import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { partsOf } from '../../domain/pagination.ts';
import type { Library } from '../../library/resolve.ts';
import { routes } from '../../site.ts';
import { oncePer } from '../once.ts';
import { sitemapEntries, type SitemapEntry } from './entries.ts';

/** The most that one file may list: https://www.sitemaps.org/protocol.html#index */
const mostUrls = 50_000;

/** The entries of each file of the sitemap. */
export const sitemapParts = oncePer((library: Library) =>
  partsOf(sitemapEntries(library), mostUrls).map(({ items }) => items),
);

/** A file of the sitemap as XML. */
export function sitemapFile(entries: readonly SitemapEntry[]): Promise<string> {
  const stream = new SitemapStream();
  for (const { path, changed } of entries)
    stream.write({ url: routes.absolute(path), ...(changed && { lastmod: changed.toISOString() }) });
  return ended(stream);
}

/** The file that lists the others. */
export function sitemapIndex(parts: readonly (readonly SitemapEntry[])[]): Promise<string> {
  const stream = new SitemapIndexStream();
  parts.forEach((entries, part) => {
    const changes = entries.flatMap(({ changed }) => changed?.getTime() ?? []);
    const lastmod = changes.length > 0 ? new Date(Math.max(...changes)).toISOString() : undefined;
    stream.write({ url: routes.absolute(routes.sitemapPart(part)), ...(lastmod && { lastmod }) });
  });
  return ended(stream);
}

async function ended(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  stream.end();
  return (await streamToPromise(stream)).toString();
}
