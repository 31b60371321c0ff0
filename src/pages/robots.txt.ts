import type { APIRoute } from 'astro';
import { routes } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap)}\n`);
