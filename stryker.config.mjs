// Changes rules one at a time and asks whether a test notices: `npm run check:mutations`, or some files with
// `npm run check:mutations -- --mutate "src/domain/share/*.ts,!src/**/schema.ts"` (a list of one's own replaces the one
// below, and is cut at commas). docs/decisions/0015-mutation-tests.md says how to read it.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutations.config.ts', related: false },
  mutate: [
    'src/domain/**/*.ts',
    'src/library/**/*.ts',
    // Descriptions and limits for writers: tests/content holds the real files against them.
    '!src/**/schema.ts',
    '!src/**/fields.ts',
    // The door to astro:content has no rule of its own.
    '!src/library/library.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A constant that is set when its file is loaded takes every test to try.
  ignoreStatic: true,
  disableTypeChecks: false,
  tempDirName: '.cache/mutations',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutations.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 90, low: 80, break: null },
  allowEmpty: true,
};
