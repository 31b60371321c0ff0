import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pageHeadersFile } from './src/build/page-headers.ts';
import { redirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search-index.ts';
import { lastChange, writtenPieces } from './src/build/written.ts';
import { routes, site } from './src/site.ts';

const pieces = writtenPieces();
const unlisted = [
  routes.search,
  ...pieces.flatMap((piece) => [...piece.formerly, ...(piece.unlisted ? [piece.path] : [])]),
];
const isListed = (path) => !unlisted.includes(path) && !routes.isEmbed(path);

export default defineConfig({
  site: site.url,
  // Astro compares it with decoded paths.
  base: decodeURI(routes.base),
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script is a file of its own, so that a page's weight is what its links say.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  // Editors complete and explain front matter by the schemas in src/domain/article/.
  experimental: { contentIntellisense: true },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (url) => isListed(new URL(url).pathname),
      serialize: (item) => ({ ...item, lastmod: lastChange(new URL(item.url).pathname, pieces)?.toISOString() }),
    }),
    searchIndex(),
    pageHeadersFile(routes),
    redirects(pieces),
  ],
});
