/**
 * Does for other publications what is done for this one: for those of tests/fixtures/publications/, and for the clean start
 * in each language, as `npm run new -- publication` makes it. Each becomes a copy of this project in .cache/publications/
 * with its own content, settings and icon, and without the tests of this publication; it is built at its own address, and
 * the tests that hold for any publication run there. `node scripts/publications.mjs <name>` takes one alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layStart } from './new-publication.mjs';

const fixtures = 'tests/fixtures/publications';
const copies = '.cache/publications';

/** The files of this project that a publication takes as they are. */
const engine = [
  ...['astro.config.mjs', 'package.json', 'playwright.config.ts', 'tsconfig.json', 'vitest.config.ts', 'cspell.json'],
  ...['eslint.config.mjs', 'stylelint.config.mjs'],
  ...['src', 'public', 'scripts', 'tests', '.dependency-cruiser.mjs', 'README.md', '.nvmrc'],
];

function copyProject(name) {
  const copy = resolve(copies, name);
  rmSync(copy, { recursive: true, force: true });
  for (const entry of engine) cpSync(entry, join(copy, entry), { recursive: true });
  rmSync(join(copy, 'tests/publication'), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const entry of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite)/.test(entry)))
    symlinkSync(resolve('node_modules', entry), join(copy, 'node_modules', entry));
  return copy;
}

const starts = readdirSync('scripts/start').filter((name) => existsSync(`scripts/start/${name}/site.ts`));
const content = ['npm run fonts', 'vitest run --project unit tests/content', 'astro build'];
const publications = [
  ...starts.map((language) => ({
    name: `start-${language}`,
    lay: (copy) => layStart(copy, 'A clean start', language),
    checks: [...content, 'vitest run --project site tests/site/pages'],
  })),
  ...readdirSync(fixtures).map((name) => ({
    name,
    lay(copy) {
      for (const entry of ['src/content', 'src/site.ts']) rmSync(join(copy, entry), { recursive: true });
      cpSync(join(fixtures, name), copy, { recursive: true });
    },
    checks: [
      ...content,
      ...['tsc --noEmit', 'npm run build:elsewhere', 'vitest run --project site', 'playwright test'],
    ],
  })),
];

const [wanted] = process.argv.slice(2);
for (const { name, lay, checks } of publications.filter(({ name }) => !wanted || name === wanted)) {
  const copy = copyProject(name);
  lay(copy);
  for (const check of checks) {
    console.log(`\n${name}: ${check}`);
    const [program, ...words] = check.split(' ');
    const { status } = spawnSync(program, words, { cwd: copy, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
