import type { APIRoute } from 'astro';
import { headerRules } from '../../domain/headers.ts';
import { nginxConfiguration } from '../../domain/hosts/nginx.ts';
import { library } from '../../library/library.ts';
import { routes } from '../../site.ts';

/** The file `_nginx.conf`. */
export const GET: APIRoute = async () => {
  const { redirects, replyServers } = await library();
  return new Response(nginxConfiguration(routes, headerRules(routes, replyServers), redirects));
};
