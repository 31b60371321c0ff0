/**
 * Does for another address, with a base path, what is done for ours. "build" makes the site in .cache/elsewhere/, and a
 * second time with the pieces of tests/fixtures/articles/: a draft, a scheduled one, an unlisted one, a renamed one, and
 * one with everything that a writer can use.
 * "check" runs the tests of a browser there in which addresses are followed, made or shared. The files of a site under a base
 * path are tested with other publications (publications.mjs) and in tests/site/base-path.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { makeFixtures, publicWithFixtures } from '../tests/fixtures/make-fixtures.mjs';
import { elsewhere } from '../tests/site/elsewhere.ts';

const here = { SITE_URL: elsewhere.url, OUT_DIR: elsewhere.folder };
const steps = {
  build: [
    ['astro build', here],
    [
      'astro build',
      { ...here, OUT_DIR: elsewhere.withFixtures, ALSO_WRITTEN: 'tests/fixtures', PUBLIC_DIR: publicWithFixtures },
    ],
  ],
  check: [['playwright test embed journey search share take-along colleague --grep-invert axe', here]],
};

if (process.argv[2] === 'build') await makeFixtures();

for (const [command, environment] of steps[process.argv[2]]) {
  const [program, ...words] = command.split(' ');
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
