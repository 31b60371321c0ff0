/**
 * Makes src/fonts/ from the Newsreader files in @fontsource/newsreader.
 * Run by hand (`npm run fonts`) when the weights or the characters change; the results are committed, because
 * pages and cards need the very same bytes. tests/site/fonts.test.ts fails when a page uses a character that is not here.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = (name) =>
  new URL(`../node_modules/@fontsource/newsreader/files/newsreader-latin-${name}.woff2`, import.meta.url);
const target = (name) => new URL(`../src/fonts/newsreader-${name}.woff2`, import.meta.url);

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const characters = range(0x20, 0x7e) + '\u00a0£§©«°±²³·»½×àáâäåæçèéêëíîïñóôöøúûüßÄÅÉÖØÜ–—‘’“”•…€−';

await mkdir(new URL('../src/fonts/', import.meta.url), { recursive: true });
for (const name of ['400-normal', '400-italic', '600-normal']) {
  const subset = await subsetFont(await readFile(source(name)), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    dropTables: ['STAT'],
  });
  await writeFile(target(name), subset);
  console.log(`newsreader-${name}.woff2  ${subset.length} bytes`);
}
