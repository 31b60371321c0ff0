/**
 * Makes src/fonts/ from @fontsource-variable/newsreader: the characters that the publication uses, in two files for pages,
 * the weights 400 to 600 in one and the italic, and in two for cards, whose words are measured in a weight of their own.
 * Run by hand (`npm run fonts`) when a test says that a character is missing; the results are committed, so that a build
 * on any machine has the same bytes.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersIn } from './characters.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (style) =>
  readFile(`${root}node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-${style}.woff2`);

const written = await Promise.all(
  globSync('src/**/*.{mdx,yaml,ts,tsx,astro}', { cwd: root }).map((file) => readFile(`${root}${file}`, 'utf8')),
);
const characters = charactersIn(written);

/** Each file with the weights that it keeps, one or a range. */
const fonts = {
  'newsreader-roman': { style: 'normal', wght: { min: 400, max: 600 } },
  'newsreader-italic': { style: 'italic', wght: 400 },
  'card-400': { style: 'normal', wght: 400 },
  'card-600': { style: 'normal', wght: 600 },
};

await mkdir(`${root}src/fonts/`, { recursive: true });
for (const [name, { style, wght }] of Object.entries(fonts)) {
  const subset = await subsetFont(await source(style), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    dropTables: ['STAT'],
    variationAxes: { wght },
  });
  await writeFile(`${root}src/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2  ${subset.length} bytes`);
}
