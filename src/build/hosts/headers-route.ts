import type { APIRoute } from 'astro';
import { headerRules } from '../../domain/headers.ts';
import { framesOf } from '../../domain/replies/giscus.ts';
import { headersFile } from '../../domain/hosts/headers-file.ts';
import { library } from '../../library/library.ts';
import { routes, site } from '../../site.ts';

/** The file `_headers`, for Netlify and Cloudflare Pages. */
export const GET: APIRoute = async () => {
  const { replyServers: asks } = await library();
  return new Response(headersFile(headerRules(routes, { asks, frames: framesOf(site.replies) })));
};
