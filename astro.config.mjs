import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { cardFiles } from './src/build/cards/card-files.ts';
import { contentCheck } from './src/build/content/content-check.ts';
import { fragments } from './src/build/fragments.ts';
import { hostFiles } from './src/build/hosts/host-files.ts';
import { licences } from './src/build/licences.ts';
import { assetFileNames } from './src/build/markdown/asset-names.ts';
import { markdown } from './src/build/markdown/markdown.ts';
import { searchIndex } from './src/build/search-index.ts';
import { routes, site } from './src/site.ts';
import { languages } from './src/words/languages.ts';

/**
 * Every page has one script, which brings the rest when it is wanted; what it takes to bring a file is in it. The island of
 * every self-check is one file with all that it needs: one request before it wakes.
 */
const chunks = {
  groups: [
    { name: 'page', test: /vite\/preload-helper|page\/Page\.astro\?astro|src\/browser\/page\.ts/, priority: 2 },
    {
      name: 'self-check',
      test: /src\/components\/quiz\/hydrate\.ts$/,
      includeDependenciesRecursively: true,
      priority: 1,
    },
    // Two small ways to take something along: a file for each would cost the planner a request and 100 bytes.
    { name: 'take-out', test: /src\/(browser\/storage\/offer-file\.ts|components\/share\/CopyBox\.tsx)$/ },
  ],
};

const [language = ''] = site.language.split('-');
if (!(language in languages))
  throw new Error(
    `src/site.ts: language: The interface has no words in "${site.language}". Choose one of ${Object.keys(languages).join(', ')}, with or without a region such as "de-AT", or add a folder to src/words/.`,
  );
/** For integrations, which run outside of Vite: what they import from "#words/" is English. */
const words = languages[language];

if (!Intl.supportedValuesOf('currency').includes(site.currency))
  throw new Error(
    `src/site.ts: currency: "${site.currency}" is no currency. Write its code of three letters by ISO 4217, such as USD, EUR or CHF.`,
  );

export default defineConfig({
  site: site.url,
  // Astro compares it with decoded paths.
  base: decodeURI(routes.base),
  outDir: process.env.OUT_DIR ?? 'dist',
  // A build for the tests has recordings beside the site's own files.
  publicDir: process.env.PUBLIC_DIR ?? 'public',
  trailingSlash: 'always',
  markdown: markdown(words.media.notes),
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script is a file of its own, so that a page's weight is what its links say.
  vite: {
    // package.json maps it to English, for tools that read no configuration of Vite's.
    resolve: { alias: { '#words': fileURLToPath(new URL(`src/words/${language}`, import.meta.url)) } },
    // Scripts and sheets are written for the oldest engines that package.json promises, under "browserslist".
    build: {
      target: browserslistToEsbuild(),
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // A word is written where it is used, even in another file: a name for each costs more.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames } } } },
    },
  },
  // Editors complete and explain front matter by the schemas in src/domain/article/.
  experimental: { contentIntellisense: true },
  integrations: [
    contentCheck(),
    mdx(),
    preact({ include: '**/*.tsx' }),
    searchIndex(language),
    cardFiles(),
    hostFiles(),
    licences(words.licences.introduction),
    fragments(),
  ],
});
