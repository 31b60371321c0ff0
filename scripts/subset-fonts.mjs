/**
 * Makes src/fonts/ from the Newsreader files in @fontsource/newsreader: the characters that the publication uses.
 * Run by hand (`npm run fonts`) when a test says that a character is missing; the results are committed, because pages and
 * cards need the very same bytes. They are static: Chromium prints a variable font as drawings, its words unevenly spaced.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersIn } from './characters.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (name) => readFile(`${root}node_modules/@fontsource/newsreader/files/newsreader-latin-${name}.woff2`);

const written = await Promise.all(
  globSync('src/**/*.{mdx,yaml,ts,tsx,astro}', { cwd: root }).map((file) => readFile(`${root}${file}`, 'utf8')),
);
const characters = charactersIn(written);

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
