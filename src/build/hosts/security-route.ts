import type { APIRoute } from 'astro';
import { securityText } from '../../domain/hosts/security-text.ts';
import { routes, site } from '../../site.ts';

/** `/.well-known/security.txt`. */
export const GET: APIRoute = () =>
  new Response(securityText({ ...site, url: routes.absolute(routes.security) }, new Date()));
