import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** Parts of what is searched that every outcome's page has. Pagefind leaves out labels by itself, so steps have no words. */
const interfaceParts = ['button', '.share-panel', '.outcome-part', '.steps'];

/** From so many pages on, several share a file of texts: a host counts files, and a reader fetches a text for each result. */
const mostTexts = 2_000;

/**
 * Indexes the built site for search, by the stems of words in `language`. In dev the index of the last build is served, if
 * there is one.
 */
export function searchIndex(language: string): AstroIntegration {
  let outDir = '';
  let base = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = encodeURI(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          forceLanguage: language,
          excludeSelectors: interfaceParts,
          maxFragments: mostTexts,
        });
        if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: root });
        const written = await index.writeFiles({ outputPath: `${root}pagefind` });
        await close();
        // The interfaces that Pagefind writes beside its index: ours is in components/search/.
        for (const file of globSync(`${root}pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*`)) rmSync(file);
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`The search index is incomplete: ${failures.join('; ')}`);
        logger.info(`Pages that can be searched: ${added.page_count}`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}pagefind`, sirv(`${outDir}pagefind`, { dev: true, etag: true }));
      },
    },
  };
}
