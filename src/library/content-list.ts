import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import type { ListedFields } from './content-file.ts';
import { schemaProblems } from './field-message.ts';
import { mustBeJudged } from './judged.ts';
import { attempt } from './problem.ts';

interface ListRules {
  schema: z.ZodType;
  /** Gives the entries of the file's text; throws a ContentError. */
  read: (contents: string, file: string) => ListedFields[];
}

/**
 * Loads the entries of one content file, none where a publication does without it, and again in dev when it is edited. Astro's own file loader goes on without a
 * file that it can't read, and without entries that have no id. Here the check of all content comes before (judge.ts): a
 * build doesn't get here with a broken file, and a writer's dev server goes on with what it last read of it.
 */
export function contentList(file: string, rules: ListRules): Loader {
  return {
    name: 'content-list',
    load: async (context) => {
      if (!context.watcher) mustBeJudged();
      const path = fileURLToPath(new URL(file, context.config.root));
      await fill(path, file, rules, context);
      context.watcher?.add(path);
      const again = (changed: string) => {
        if (changed === path)
          fill(path, file, rules, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      context.watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  };
}

async function fill(path: string, file: string, { schema, read }: ListRules, context: LoaderContext): Promise<void> {
  const contents = await readFile(path, 'utf8').catch(() => undefined);
  if (contents === undefined) {
    context.store.clear();
    return;
  }
  const found = attempt(() => read(contents, file));
  if (!('result' in found) || found.result.some((fields) => schemaProblems(schema, fields).length > 0)) return;
  const entries = await Promise.all(
    found.result.map(async (fields) => ({
      id: fields.id,
      data: await context.parseData({ id: fields.id, data: fields, filePath: path }),
      filePath: file,
      digest: context.generateDigest(fields),
    })),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}
