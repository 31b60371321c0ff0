/**
 * Builds the site for another address, with a base path, into .cache/elsewhere/: for the tests that need one, and for
 * those that read pages as a preview does, over HTTP. No preview client could fetch from an address that isn't real.
 */
import { spawnSync } from 'node:child_process';
import { elsewhere } from '../tests/site/elsewhere.ts';

const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SITE_URL: elsewhere.url, OUT_DIR: elsewhere.folder },
});
process.exit(status ?? 1);
