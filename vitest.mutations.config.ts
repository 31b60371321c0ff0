/** The tests of rules and library by plain Vite, for `npm run check:mutations`: they need nothing of Astro's own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{domain,library}/**/*.test.ts'],
    // Renders pages, which takes Astro.
    exclude: ['tests/library/work.test.ts'],
    // None of them leaves anything behind for another.
    isolate: false,
    testTimeout: 20_000,
  },
});
