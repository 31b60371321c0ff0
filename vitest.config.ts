/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No test is about time, and a busy machine may take long.
          testTimeout: 60_000,
          include: [
            'tests/{domain,words,content,library,build,browser-stores,house,scripts}/**/*.test.ts',
            'tests/publication/{build,content}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      // Reads dist/, so it runs after a build.
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{site,hosts,publication/site}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Drives the engines of this machine over dist/. Each has a window of its own, and two cores carry one at a time.
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/{engines,publication/engines}/**/*.test.ts'],
          globalSetup: 'tests/engines/report.ts',
          fileParallelism: false,
          // For the engines' own crashes: a fault of ours fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
