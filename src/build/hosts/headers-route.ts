import type { APIRoute } from 'astro';
import { headerRules } from '../../domain/headers.ts';
import { headersFile } from '../../domain/hosts/headers-file.ts';
import { library } from '../../library/library.ts';
import { routes } from '../../site.ts';

/** The file `_headers`, for Netlify and Cloudflare Pages. */
export const GET: APIRoute = async () => new Response(headersFile(headerRules(routes, (await library()).replyServers)));
