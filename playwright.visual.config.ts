/** Pictures of pages, compared with those in tests/visual/shots/: `npm run check:visual`. Record 0033 says what they are for. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const shots = 'tests/visual/shots';

export default defineConfig({
  ...base,
  testMatch: 'visual/**/*.test.ts',
  outputDir: '.cache/visual',
  snapshotPathTemplate: `${shots}/{arg}{ext}`,
  // A publication that has no pictures yet takes its own. Else they change when somebody says so.
  timeout: 120_000,
  updateSnapshots: existsSync(shots) ? 'none' : 'all',
  use: {
    ...base.use,
    launchOptions: {
      ...base.use?.launchOptions,
      args: [
        ...(base.use?.launchOptions?.args ?? []),
        ...['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
      ],
    },
  },
});
