/**
 * Builds the site for another address, with a base path, into .cache/elsewhere/: for the tests that need one, and for
 * those that read pages as a preview does, over HTTP. No preview client could fetch from an address that isn't real.
 * It holds the pieces of tests/fixtures/articles/ too: a draft, a scheduled one, an unlisted one and a renamed one.
 */
import { spawnSync } from 'node:child_process';
import { elsewhere } from '../tests/site/elsewhere.ts';

const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SITE_URL: elsewhere.url, OUT_DIR: elsewhere.folder, ALSO_WRITTEN: 'tests/fixtures' },
});
process.exit(status ?? 1);
