/** Bytes of a built site's pages by type and kind of page, as brotli sends them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { spread } from './figures.mjs';

/** How many pages of a kind are weighed, spread over all of them. */
const most = 15;

const types = {
  css: 'css',
  js: 'js',
  mjs: 'js',
  woff2: 'font',
  woff: 'font',
  svg: 'image',
  png: 'image',
  jpg: 'image',
};
const packed = /\.(woff2?|png|jpg|webp|avif)$/;

/** Weighs the site in a folder: for each kind of page the bytes of each type, and how many requests they are. */
export function weighSite(folder) {
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) {
      const bytes = readFileSync(`${folder}/${file}`);
      sizes.set(file, packed.test(file) ? bytes.length : brotliCompressSync(bytes).length);
    }
    return sizes.get(file);
  };
  const pages = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const kinds = Object.groupBy(pages, (page) => kindOf(page, readFileSync(`${folder}/${page}`, 'utf8')));
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, all]) => {
      const step = Math.max(1, Math.floor(all.length / most));
      const weighed = all.filter((_, index) => index % step === 0).slice(0, most);
      return [kind, { pages: all.length, ...spread(weighed.map((page) => weightOf(folder, page, sizeOf))) }];
    }),
  );
}

/** The kind of a page: the folders of its address, names that differ left out, and whether it holds a self-check. */
function kindOf(page, html) {
  const folders = posix.dirname(page).split('/');
  if (folders[0] === '.') return page === 'index.html' ? 'home' : page;
  const kind = folders.length === 1 ? folders[0] : `${folders[0]}${'/…'.repeat(folders.length - 1)}`;
  return kind === 'articles/…' && html.includes('data-quiz') ? `${kind} with a self-check` : kind;
}

/** Bytes by type of what a page asks for before anybody does a thing: sheets, their fonts, scripts, pictures. */
function weightOf(folder, page, sizeOf) {
  const root = parse(readFileSync(`${folder}/${page}`, 'utf8'));
  const asked = new Set();
  const ask = (address, from) => {
    if (!address || /^(\w+:|\/\/|#)/.test(address)) return;
    const path = decodeURI(address.replace(/[?#].*/, ''));
    const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
    if (asked.has(file) || !existsSync(`${folder}/${file}`)) return;
    asked.add(file);
    if (file.endsWith('.css'))
      for (const [, url] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/url\(["']?([^)"']+\.woff2?)/g))
        ask(url, file);
    if (/\.m?js$/.test(file))
      for (const [, url] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)/g))
        ask(url, file);
  };
  for (const link of root.querySelectorAll('link[rel=stylesheet], link[rel=preload], link[rel=modulepreload]'))
    if (link.getAttribute('media') !== 'print') ask(link.getAttribute('href'), page);
  for (const element of root.querySelectorAll('script[src], img[src]')) ask(element.getAttribute('src'), page);
  for (const island of root.querySelectorAll('astro-island'))
    for (const name of ['component-url', 'renderer-url']) ask(island.getAttribute(name), page);

  const bytes = { html: sizeOf(page), css: 0, js: 0, font: 0, image: 0 };
  for (const file of asked) bytes[types[posix.extname(file).slice(1)] ?? 'image'] += sizeOf(file);
  return { ...bytes, total: Object.values(bytes).reduce((a, b) => a + b), requests: asked.size + 1 };
}

/** A site's kinds as rows of a table. */
export const weightRows = (site, kinds) =>
  Object.entries(kinds).map(([kind, { pages, ...figures }]) => ({
    site,
    kind,
    pages,
    ...Object.fromEntries(Object.entries(figures).map(([name, { median }]) => [name, median])),
    'total, min–max': `${figures.total.min}–${figures.total.max}`,
  }));
