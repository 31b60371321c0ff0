/** Serves the built site as a good host would: under its base path, with each page's headers and its 404 page. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { pageHeaders } from '../src/domain/headers.ts';
import { routes } from '../src/site.ts';

const port = Number(process.env.PORT ?? 4321);
const dist = process.env.OUT_DIR ?? 'dist';
const files = sirv(dist, { dev: true, etag: true });

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (/(\/|\.html)$/.test(pathname))
    for (const [name, value] of Object.entries(pageHeaders({ isEmbed: routes.isEmbed(pathname) })))
      response.setHeader(name, value);
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`${dist}/404.html`));
  };
  if (!pathname.startsWith(routes.base)) return notFound();
  request.url = request.url?.slice(routes.base.length - 1);
  files(request, response, notFound);
}).listen(port, () => console.log(`\n${process.env.npm_package_name ?? ''}: http://localhost:${port}${routes.base}\n`));
