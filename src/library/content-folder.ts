import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { frontMatterOf, readFrontMatter, readYaml } from './content-file.ts';
import { isPicture } from '../domain/writing/pictures.ts';
import { fieldErrors, fieldMessage, type FieldProblem } from './field-errors.ts';
import { refuseLostPictures } from './lost-pictures.ts';

/** The form of a file's name, by its ending, and an example of it. */
const fileNames = {
  mdx: { pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/, example: 'ask-early.mdx' },
  yaml: { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/, example: 'wrong-person.yaml' },
};

interface EntryTypes {
  entryTypes: ReadonlyMap<string, ContentEntryType>;
}

/** Checks of a file's fields before Astro takes them. */
export interface Checks<Fields> {
  schema: z.ZodType<Fields>;
  /** Returns what else is wrong with fields that are right by themselves. */
  problemsOf?: (fields: Fields) => readonly FieldProblem[];
}

/**
 * Loads the content files of a folder: Astro's glob loader, with our own reading of YAML (which leaves dates as written)
 * and errors that name the file, the line and the remedy. A file's name without its ending is its id and its slug.
 * @param folders one folder, or a second one beside it whose files a build for the tests reads as well
 */
export function contentFolder<Fields>(
  folders: string[],
  extension: keyof typeof fileNames,
  { schema, problemsOf }: Checks<Fields>,
): Loader {
  const loader = glob({
    base: '.',
    pattern: folders.map((folder) => `${folder}/*.${extension}`),
    generateId: ({ entry }) => basename(entry, `.${extension}`),
  });
  const read = extension === 'mdx' ? readFrontMatter : readYaml;
  return {
    name: 'content-folder',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      for (const folder of folders) {
        refuseOddNames(root, folder, extension);
        if (extension === 'mdx') refuseLostPictures(root, folder);
      }
      const ending = `.${extension}`;
      // Astro's types leave this field of the context out; its glob loader finds here who reads which file.
      const entryTypes = new Map((context as LoaderContext & EntryTypes).entryTypes);
      const type = entryTypes.get(ending);
      if (!type)
        throw new Error(`${folders.join()}: no integration of astro.config.mjs reads ${ending} files. Add it.`);
      entryTypes.set(ending, {
        ...type,
        getEntryInfo: ({ contents, fileUrl }) => {
          const file = relative(root, fileURLToPath(fileUrl)).replaceAll('\\', '/');
          const { data, body } = read(contents, file);
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
          const file = relative(root, entry.filePath ?? '').replaceAll('\\', '/');
          checkFields(entry.data, readFileSync(entry.filePath ?? '', 'utf8'), { file, schema, problemsOf, extension });
          return context.parseData(entry);
        },
      } as LoaderContext);
    },
  };
}

/** @throws for fields that are wrong: names the file, the line, the field and the remedy of each */
function checkFields<Fields>(
  data: unknown,
  contents: string,
  { file, extension, schema, problemsOf }: Checks<Fields> & { file: string; extension: keyof typeof fileNames },
): void {
  const { data: fields, error } = schema.safeParse(data, { error: fieldMessage });
  const problems = error ? error.issues.map(({ path, message }) => ({ field: path, message })) : problemsOf?.(fields);
  if (!problems || problems.length === 0) return;
  const yaml = extension === 'mdx' ? frontMatterOf(contents, file) : contents;
  throw new Error(fieldErrors(problems, { file, yaml, linesAbove: extension === 'mdx' ? 1 : 0 }).join('\n'));
}

/** Changes when a rule does. */
function rulesIn(root: string): string {
  const folder = join(root, 'src/domain');
  const hash = createHash('sha256');
  for (const file of globSync('**/*.ts', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** @throws for a file whose name is no slug or has another ending: its address, its styles or its page would be missing. */
function refuseOddNames(root: string, folder: string, extension: keyof typeof fileNames): void {
  const { pattern, example } = fileNames[extension];
  const odd = readdirSync(join(root, folder)).find((name) => !name.startsWith('.') && !pattern.test(name));
  if (odd === undefined) return;
  if (isPicture(odd))
    throw new Error(
      `${folder}/${odd}: pictures are in a folder of their own. Move it to src/content/images/, and write ![words](../images/${odd}).`,
    );
  throw new Error(
    `${folder}/${odd}: the name of this file can't be part of an address. Use small letters a to z and digits, with hyphens between words${extension === 'yaml' ? ', a letter first' : ''}, and the ending .${extension}, like ${example}.`,
  );
}
