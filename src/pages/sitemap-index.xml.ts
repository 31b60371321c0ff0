import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapParts } from '../build/sitemap/sitemap-files.ts';
import { library } from '../library/library.ts';

export const GET: APIRoute = async () =>
  new Response(await sitemapIndex(sitemapParts(await library())), { headers: { 'Content-Type': 'application/xml' } });
