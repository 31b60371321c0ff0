import type { APIRoute } from 'astro';
import { showsDrafts } from '../library/drafts.ts';
import { routes } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    showsDrafts
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap)}\n`,
  );
