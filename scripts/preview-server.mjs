import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../src/domain/headers.ts';
import { builtRules } from './built-rules.mjs';

/**
 * A server that treats a built site as a good host does: it is under its base path, addresses have one slash form,
 * each page has its headers, and what isn't there answers with the site's 404 page.
 * @param {string} folder what the build wrote
 * @param {ReturnType<typeof import('../src/domain/routes.ts').buildRoutes>} routes the addresses it was built for
 */
export function previewServer(folder, routes) {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true });
  const rules = builtRules(folder, routes);
  return createServer((request, response) => {
    // The parser resolves dots and backslashes; what it can't read is no address of ours.
    const { pathname, search } = URL.parse(`http://localhost${request.url}`) ?? { pathname: '', search: '' };
    const path = pathname.slice(routes.base.length);
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'There is nothing at this address.');
    };
    if (!`${pathname}/`.startsWith(routes.base)) return notFound();
    for (const [name, value] of Object.entries(headersOf(rules, pathname))) response.setHeader(name, value);
    const isFile = /\.\w+$/.test(path);
    if (!isFile && !pathname.endsWith('/')) {
      // Without its leading slashes, a path can't be taken for the name of another host.
      response.writeHead(301, { Location: `${routes.base}${path.replace(/^\/+/, '')}${path && '/'}${search}` });
      return response.end();
    }
    request.url = `/${path}${search}`;
    files(request, response, notFound);
  });
}
