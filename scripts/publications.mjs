/**
 * Does for other publications what is done for this one: for those of tests/fixtures/publications/, and for the clean start
 * in each language, as `npm run new -- publication` makes it. Each becomes a copy of this project in .cache/publications/
 * with its own content, settings and icon, and without the tests of this publication; it is built at its own address, and
 * the tests that hold for any publication run there, two publications at a time. `node scripts/publications.mjs <name>`
 * takes one alone.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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

/** Tests of this publication, and those of the engine that come out alike whatever is published. */
const ofOneAlone = [
  ...['tests/publication', 'tests/site/{floor,identical}.test.ts', 'tests/hosts/observatory.test.ts'],
  'tests/browser/{replies,replies-policy,kept-replies,tally}.test.ts',
];
/** Tests of the builds at a second address. One publication is built there, and the others without these. */
const ofSecondAddress = [
  'tests/site/{base-path,everything,media,previews,publication}.test.ts',
  'tests/browser/media.test.ts',
];
const atSecondAddress = 'guter-boden';

function copyProject(name) {
  const copy = resolve(copies, name);
  rmSync(copy, { recursive: true, force: true });
  for (const entry of engine) cpSync(entry, join(copy, entry), { recursive: true });
  const leftOut = name === atSecondAddress ? ofOneAlone : [...ofOneAlone, ...ofSecondAddress];
  for (const pattern of leftOut) {
    const files = globSync(pattern, { cwd: copy });
    if (files.length === 0) throw new Error(`There is no ${pattern}.`);
    for (const file of files) rmSync(join(copy, file), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const entry of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite)/.test(entry)))
    symlinkSync(resolve('node_modules', entry), join(copy, 'node_modules', entry));
  return copy;
}

const content = ['npm run fonts', 'vitest run --project unit tests/content'];
/** Of all types, only those of the settings are the publication's own. */
const settings =
  'tsc --noEmit --ignoreConfig --strict --target esnext --module nodenext --allowImportingTsExtensions --skipLibCheck --types node src/site.ts';
const browser = 'playwright test';

/** A start in a second language differs from the first in its words alone. */
const [built = '', ...others] = ['en', ...readdirSync('scripts/start').filter((name) => name !== 'en')].filter((name) =>
  existsSync(`scripts/start/${name}/site.ts`),
);
const startIn = (language, checks) => ({
  name: `start-${language}`,
  lay: (copy) => layStart(copy, 'A clean start', language),
  checks,
});
const publications = [
  ...readdirSync(fixtures).map((name) => ({
    name,
    lay(copy) {
      for (const entry of ['src/content', 'src/site.ts']) rmSync(join(copy, entry), { recursive: true });
      cpSync(join(fixtures, name), copy, { recursive: true });
    },
    checks: [
      ...content,
      settings,
      'astro build',
      ...(name === atSecondAddress ? ['npm run build:elsewhere'] : []),
      ...['vitest run --project site', browser],
    ],
  })),
  startIn(built, [...content, settings, 'astro build', 'vitest run --project site tests/site/pages']),
  ...others.map((language) => startIn(language, [...content, settings, 'astro build'])),
];

/** Resolves to what a check said, once it has ended well. */
const run = (check, cwd) =>
  new Promise((done, fail) => {
    const [program, ...words] = check.split(' ');
    const child = spawn(program, words, { cwd, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', fail);
    child.on('close', (status) => (status === 0 ? done(said) : fail(new Error(`${said}\n${cwd}: ${check} failed.`))));
  });

/** Browsers take two cores by themselves, and their pages one port. */
let browserIsFree = Promise.resolve();
const alone = (task) => (browserIsFree = browserIsFree.then(task));

async function check({ name, lay, checks }) {
  const copy = copyProject(name);
  lay(copy);
  for (const check of checks) {
    let from = Date.now();
    const timed = () => {
      from = Date.now();
      return run(check, copy);
    };
    const said = await (check === browser ? alone(timed) : timed());
    console.log(`${said}\n${name}: ${check}: ${Math.round((Date.now() - from) / 1000)} s\n`);
  }
}

const [wanted] = process.argv.slice(2);
const waiting = publications.filter(({ name }) => !wanted || name === wanted);
if (waiting.length === 0) throw new Error(`There is no publication ${wanted}.`);
const takeNext = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
};
try {
  await Promise.all([takeNext(), takeNext()]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
