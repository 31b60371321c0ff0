/** Serves the built site as a good host would: under its base path, with each page's headers and its 404 page. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { pageHeaders } from '../src/domain/headers.ts';
import { routes, site } from '../src/site.ts';

const port = Number(process.env.PORT ?? 4321);
const dist = process.env.OUT_DIR ?? 'dist';
const files = sirv(dist, { dev: true, etag: true });

const server = createServer((request, response) => {
  const [pathname = '/', query] = (request.url ?? '/').split('?');
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`${dist}/404.html`));
  };
  if (!pathname.startsWith(routes.base)) return notFound();
  const isFile = /\.[a-z0-9]+$/.test(pathname);
  if (!isFile && !pathname.endsWith('/')) {
    // Addresses have one slash form, and a host sends readers to it.
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}` });
    return response.end();
  }
  if (!isFile || pathname.endsWith('.html'))
    for (const [name, value] of Object.entries(pageHeaders({ isEmbed: routes.isEmbed(pathname) })))
      response.setHeader(name, value);
  request.url = request.url?.slice(routes.base.length - 1);
  files(request, response, notFound);
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`\n${site.name}: http://localhost:${port}${routes.base}\n`));
