import type { APIRoute, GetStaticPaths } from 'astro';
import type { SitemapEntry } from '../build/sitemap/entries.ts';
import { sitemapFile, sitemapParts } from '../build/sitemap/sitemap-files.ts';
import { library } from '../library/library.ts';

export const getStaticPaths = (async () =>
  sitemapParts(await library()).map((entries, part) => ({
    params: { part: String(part) },
    props: { entries },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: SitemapEntry[] }> = async ({ props }) =>
  new Response(await sitemapFile(props.entries), { headers: { 'Content-Type': 'application/xml' } });
