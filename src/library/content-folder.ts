import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readFrontMatter, readYaml } from './content-file.ts';
import { schemaProblems } from './field-message.ts';
import { mustBeJudged } from './judged.ts';
import { attempt } from './problem.ts';

interface EntryTypes {
  entryTypes: ReadonlyMap<string, ContentEntryType>;
}

/**
 * Loads the content files of a folder: Astro's glob loader, with our own reading of YAML, which leaves dates as written.
 * A file's name without its ending is its id and its slug. The check of all content comes before (judge.ts) and says what
 * is wrong: a build doesn't get here with a broken file, and a writer's dev server, which shows no page until it is
 * mended, goes on with what it last read of it.
 * @param folders one folder, or a second one beside it whose files a build for the tests reads as well
 */
export function contentFolder(
  folders: string[],
  { extension, schema }: { extension: 'mdx' | 'yaml'; schema: z.ZodType },
): Loader {
  const ending = `.${extension}`;
  const loader = glob({
    base: '.',
    pattern: folders.map((folder) => `${folder}/*${ending}`),
    generateId: ({ entry }) => basename(entry, ending),
  });
  const read = extension === 'mdx' ? readFrontMatter : readYaml;
  return {
    name: 'content-folder',
    load: (context) => {
      if (!context.watcher) mustBeJudged();
      const root = fileURLToPath(context.config.root);
      // Astro's types leave this field of the context out; its glob loader finds here who reads which file.
      const entryTypes = new Map((context as LoaderContext & EntryTypes).entryTypes);
      const type = entryTypes.get(ending);
      if (!type)
        throw new Error(`${folders.join()}: no integration of astro.config.mjs reads ${ending} files. Add it.`);
      /** Ids of files that can't be read, or whose fields don't fit. */
      const broken = new Set<string>();
      entryTypes.set(ending, {
        ...type,
        getEntryInfo: ({ contents, fileUrl }) => {
          const path = fileURLToPath(fileUrl);
          const id = basename(path, ending);
          const found = attempt(() => read(contents, relative(root, path)));
          if ('result' in found) broken.delete(id);
          else broken.add(id);
          const { data, body } = 'result' in found ? found.result : { data: {}, body: '' };
          return { data, body, slug: '', rawData: contents };
        },
      });
      const rules = rulesIn(root);
      return loader.load({
        ...context,
        entryTypes,
        // A file that has not changed is not checked again, unless the rules that it is checked by have.
        generateDigest: (data: Record<string, unknown> | string) => context.generateDigest({ data, rules }),
        parseData: (entry: Parameters<LoaderContext['parseData']>[0]) => {
          if (schemaProblems(schema, entry.data).length > 0) broken.add(entry.id);
          return broken.has(entry.id) ? Promise.resolve(entry.data) : context.parseData(entry);
        },
        store: { ...context.store, set: (entry) => !broken.has(entry.id) && context.store.set(entry) },
      } as LoaderContext);
    },
  };
}

/** Changes when a rule does. */
function rulesIn(root: string): string {
  const folder = join(root, 'src/domain');
  const hash = createHash('sha256');
  for (const file of globSync('**/*.ts', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
