/**
 * Drives nginx, as the build configures it, with wrk on this machine: requests a second and latency by kind of file, with
 * what each request weighs. Bounded: two threads, 32 connections, three seconds a kind. Needs nginx, openssl and wrk.
 */
import { execFileSync } from 'node:child_process';
import { startNginx } from '../tests/hosts/nginx-server.ts';
import { routes, site } from '../src/site.ts';
import { filesIn } from '../tests/built.ts';

const first = (pattern) => routes.base + filesIn('dist', pattern)[0];
const kinds = {
  'founding article, brotli': [routes.article(site.foundingArticle), 'br'],
  'founding article, gzip': [routes.article(site.foundingArticle), 'gzip'],
  'founding article, plain': [routes.article(site.foundingArticle), 'identity'],
  'style sheet, brotli': [first('_astro/style*.css'), 'br'],
  'card, PNG': [first('cards/*.png'), 'identity'],
  'nothing there': [`${routes.base}nothing/`, 'br'],
};

const nginx = await startNginx();
try {
  const rows = {};
  for (const [kind, [path, encoding]] of Object.entries(kinds)) {
    const { body, status } = await nginx.get(path, { 'Accept-Encoding': encoding });
    const said = execFileSync(
      'wrk',
      [
        '-t2',
        '-c32',
        '-d3s',
        '--latency',
        '-H',
        `Accept-Encoding: ${encoding}`,
        `https://localhost:${nginx.port}${path}`,
      ],
      { encoding: 'utf8' },
    );
    const of = (pattern) => pattern.exec(said)?.[1] ?? '?';
    rows[kind] = {
      status,
      bytes: body.length,
      'requests/s': of(/Requests\/sec:\s+([\d.]+)/),
      'median latency': of(/50%\s+(\S+)/),
      '99 %': of(/99%\s+(\S+)/),
    };
  }
  console.table(rows);
} finally {
  await nginx.stop();
}
