/**
 * Makes src/fonts/ from the Newsreader files in @fontsource/newsreader: the characters that the publication uses.
 * Run by hand (`npm run fonts`) when a test says that a character is missing; the results are committed, because pages and
 * cards need the very same bytes. They are static: Chromium prints a variable font as drawings, its words unevenly spaced.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { site } from '../src/site.ts';
import { languages } from '../src/words/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (name) => readFile(`${root}node_modules/@fontsource/newsreader/files/newsreader-latin-${name}.woff2`);

/** The interface's words in languages that this publication doesn't speak. */
const others = Object.keys(languages)
  .filter((language) => language !== site.language.split('-')[0])
  .map((language) => `src/words/${language}/**`);
const written = await Promise.all(
  globSync('src/**/*.{mdx,yaml,ts,tsx,astro}', { cwd: root, exclude: others }).map((file) =>
    readFile(`${root}${file}`, 'utf8'),
  ),
);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** What any text may need: ASCII, and the marks of typography. */
const always = `${range(0x20, 0x7e)}\u00a0–—‘’“”•…·×−`;
const characters = [...new Set(always + written.join(''))]
  .filter((character) => character >= ' ')
  .sort()
  .join('');

await mkdir(`${root}src/fonts/`, { recursive: true });
for (const name of ['400-normal', '400-italic', '600-normal']) {
  const subset = await subsetFont(await source(name), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    dropTables: ['STAT'],
  });
  await writeFile(`${root}src/fonts/newsreader-${name}.woff2`, subset);
  console.log(`newsreader-${name}.woff2  ${subset.length} bytes`);
}
