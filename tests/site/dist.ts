import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { routes } from '../../src/site.ts';
import { dist, filesIn } from '../built.ts';

export interface BuiltPage {
  file: string;
  /** Its path on the site, base path included. */
  path: string;
  html: string;
  document: ReturnType<typeof parse>;
}

/** Every page of the built site: run `npm run build` first. */
export const pages: BuiltPage[] = filesIn(dist, '**/*.html').map((file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  return { file, path: routes.base + file.replace(/(^|\/)index\.html$/, '$1'), html, document: parse(html) };
});

export const page = (path: string): BuiltPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`${dist} has no page ${path}: build the site first.`);
  return found;
};

/** The pages at an address with "*" in place of a name: `pagesAt(routes.article('*'))` are all articles. */
export function pagesAt(pattern: string): BuiltPage[] {
  const names = pattern.split('/');
  const fits = (path: string[]) =>
    path.length === names.length && names.every((name, index) => name === '*' || name === path[index]);
  return pages.filter(({ path }) => fits(path.split('/')));
}

/** The file that is served at `path`. */
export function read(path: string): Buffer {
  const { pathname } = new URL(path, routes.origin);
  if (!pathname.startsWith(routes.base)) throw new Error(`${path} is not under ${routes.base}: ask routes for it.`);
  return readFileSync(join(dist, decodeURI(pathname.slice(routes.base.length))));
}

/** What the sitemap says of each page. */
export function sitemap(): { url: string; lastmod: string | undefined }[] {
  const [, first = ''] = /<loc>([^<]+)/.exec(read(routes.sitemap).toString()) ?? [];
  return [
    ...read(new URL(first).pathname)
      .toString()
      .matchAll(/<url>(.*?)<\/url>/gs),
  ].map(([, entry = '']) => ({
    url: /<loc>(.*?)</.exec(entry)?.[1] ?? '',
    lastmod: /<lastmod>(.*?)</.exec(entry)?.[1],
  }));
}

/** Bytes as a server with brotli sends them. */
export const weight = (bytes: Uint8Array | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A script and every script that it imports, statically; with `dynamic`, those that it may import later as well. */
export function scriptGraph(path: string, dynamic = false, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = read(path).toString();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const imports = [
    ...source.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g),
    ...(dynamic ? source.matchAll(/import\(\s*["'`](\.\/[^"'`]+)["'`]/g) : []),
  ];
  for (const [, name = ''] of imports) scriptGraph(folder + name.slice(2), dynamic, seen);
  return seen;
}
