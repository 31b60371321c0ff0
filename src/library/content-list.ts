import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ListedFields } from './content-file.ts';

/**
 * Loads the entries of one content file, none where a publication does without that file, and again in dev when it is edited. Astro's own file loader goes on without a
 * file that it can't read, and without entries that have no id.
 * @param read gives the entries of the file's text; throws with the file, the place and the remedy
 */
export function contentList(file: string, read: (contents: string, file: string) => ListedFields[]): Loader {
  return {
    name: 'content-list',
    load: async (context) => {
      const path = fileURLToPath(new URL(file, context.config.root));
      await fill(path, file, read, context);
      context.watcher?.add(path);
      context.watcher?.on('change', (changed) => {
        if (changed !== path) return;
        fill(path, file, read, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function fill(
  path: string,
  file: string,
  read: Parameters<typeof contentList>[1],
  context: LoaderContext,
): Promise<void> {
  const contents = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  const listed = contents === undefined ? [] : read(contents, file);
  const entries = await Promise.all(
    listed.map(async (fields) => ({
      id: fields.id,
      data: await context.parseData({ id: fields.id, data: fields, filePath: path }),
      filePath: file,
      digest: context.generateDigest(fields),
    })),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}
