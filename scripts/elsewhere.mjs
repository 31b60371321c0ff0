/**
 * Does for another address, with a base path, what is done for ours. "build" makes the site in .cache/elsewhere/, and a
 * second time with the pieces of tests/fixtures/articles/: a draft, a scheduled one, an unlisted one and a renamed one.
 * "check" runs the tests of the built site and of the site in a browser there, so that none relies on our own address.
 */
import { spawnSync } from 'node:child_process';
import { elsewhere } from '../tests/site/elsewhere.ts';

const { url, folder, withFixtures } = elsewhere;
const steps = {
  build: [
    ['astro', 'build', { OUT_DIR: folder }],
    ['astro', 'build', { OUT_DIR: withFixtures, ALSO_WRITTEN: 'tests/fixtures' }],
  ],
  check: [
    ['vitest', 'run', '--project', 'site', { OUT_DIR: folder }],
    ['playwright', 'test', { OUT_DIR: folder }],
  ],
};

for (const step of steps[process.argv[2]]) {
  const [command, ...args] = step.slice(0, -1);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_URL: url, ...step.at(-1) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
