/** Builds the site for another address with a base path, into .cache/elsewhere/, for tests/site/base-path.test.ts. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SITE_URL: 'https://name.example/some/repo/', OUT_DIR: '.cache/elsewhere/some/repo' },
});
process.exit(status ?? 1);
