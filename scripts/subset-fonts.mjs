/**
 * Makes src/fonts/ from the files that `typeface` in src/site.ts names: the characters that the publication uses.
 * Run by hand (`npm run fonts`) when a check says that a character is missing; the results are committed, because pages and
 * cards need the very same bytes. They are static: Chromium prints a variable font as drawings, its words unevenly spaced.
 */
import { copyFileSync, existsSync, globSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { site } from '../src/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [language] = site.language.split('-');

const files = globSync(
  ['src/{content,components,mdx,pages}/**/*.{mdx,yaml,ts,tsx,astro}', 'src/site.ts', `src/words/${language}/*.ts`],
  {
    cwd: root,
  },
);
const written = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** Signs that any text may need: ASCII, and the marks of typography. */
const always = `${range(0x20, 0x7e)}\u00a0–—‘’“”•…·×−`;
const characters = [...new Set(always + written.join(''))]
  .filter((character) => character >= ' ')
  .sort()
  .join('');

await mkdir(join(root, 'src/fonts'), { recursive: true });
for (const [name, source] of Object.entries(site.typeface)) {
  const path = join(root, source);
  if (!existsSync(path))
    throw new Error(
      `src/site.ts, typeface.${name}: there is no file ${source}. Install its package, or correct the path.`,
    );
  const subset = await subsetFont(await readFile(path), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    dropTables: ['STAT'],
  });
  await writeFile(join(root, `src/fonts/text-${name}.woff2`), subset);
  console.log(`text-${name}.woff2  ${subset.length} bytes`);
}

/** The licence that came with the files, beside them or above them. */
const licence = [dirname(site.typeface['400-normal']), dirname(dirname(site.typeface['400-normal']))]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .find((file) => /[\\/]licen[cs]e(\.\w+)?$/i.test(file));
if (licence) copyFileSync(licence, join(root, 'src/fonts/LICENSE'));
