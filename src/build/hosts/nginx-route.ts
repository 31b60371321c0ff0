import type { APIRoute } from 'astro';
import { headerRules } from '../../domain/headers.ts';
import { nginxConfiguration } from '../../domain/hosts/nginx.ts';
import { framesOf } from '../../domain/replies/giscus.ts';
import { library } from '../../library/library.ts';
import { routes, site } from '../../site.ts';

/** The file `_nginx.conf`. */
export const GET: APIRoute = async () => {
  const { redirects, replyServers: asks } = await library();
  const rules = headerRules(routes, { asks, frames: framesOf(site.replies) });
  return new Response(nginxConfiguration(routes, rules, redirects));
};
