import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pageHeadersFile } from './src/integrations/page-headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { routes, site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: routes.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script is a file of its own, so that a page's weight is what its links say.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (url) => url !== routes.absolute(routes.search) && !routes.isEmbed(new URL(url).pathname) }),
    searchIndex(),
    pageHeadersFile(routes),
  ],
});
