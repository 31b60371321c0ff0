/**
 * What ESLint checks: types (strict), and what a room's code may use. Which room may import which is the law of
 * .dependency-cruiser.mjs; tests/house/code.test.ts shows each rule of ours refusing something.
 */
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { wordsRule } from './scripts/words-rule.mjs';

const refuse = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** Rules have a right answer whenever and wherever they are asked. */
const pure = {
  'no-restricted-globals': [
    'error',
    ...['document', 'window', 'globalThis', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch']
      .concat(['process', 'performance', 'crypto', 'setTimeout', 'setInterval'])
      .map((name) => ({ name, message: 'domain/ knows no browser, machine or time: pass in what it needs.' })),
  ],
  'no-restricted-syntax': [
    'error',
    ...refuse(
      'domain/ has no clock: pass in the day or the moment.',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
      'MemberExpression[object.name="Temporal"][property.name="Now"]',
    ),
    ...refuse(
      'A rule gives the same answer every time: pass in what chance decided.',
      'MemberExpression[object.name="Math"][property.name="random"]',
    ),
  ],
};

/** Functions of interfaces that the plugins know as a whole only. */
export const newStatics = [
  ...['canParse', 'parse'].map((property) => ({ object: 'URL', property })),
  ...['any', 'timeout'].map((property) => ({ object: 'AbortSignal', property })),
].map((one) => ({ ...one, message: 'An engine of 2022 has none.' }));

/** Refuses a file for where it is, whatever it holds. */
const noFile = (files, message) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...refuse(message, 'Program')] },
});
/** Names that read like words and are none: of the index's kinds, of schema.org, of headers, of fonts, of keys, of networks. */
const allowed = ['Article', 'Self-check', 'Takeaway', 'Workshop', 'More']
  .concat(['Organization', 'Person', 'ProfilePage', 'WebSite', 'SearchAction', 'BreadcrumbList', 'ListItem'])
  .concat(['Content-Type', 'Content-Security-Policy', 'Text', '/ Control+K Meta+K'])
  .concat(['LinkedIn', 'WhatsApp', 'Bluesky', 'Mastodon', 'Threads', 'Facebook', 'Telegram', 'Reddit']);
const attic = '{util,utils,helper,helpers,common,lib,misc,type,types}';
const astroFiles = ['**/*.astro', '**/*.astro/*'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'scripts/start/', 'tests/fixtures/publications/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a text is what it looks like; anything else still has to say how it reads.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => close()}` and `return stop()` say what happens next, not what comes of it.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `.catch(() => {})` says that nothing is to be done.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Post limits and widths count code points, which is what a spread text gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // What is imported as a type never loads its file, so no schema comes along (.dependency-cruiser.mjs).
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `async` alone is how a function promises what another asks of it.
      '@typescript-eslint/require-await': 'off',
      // It asks for `!`, which the strict set refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // No fault hides behind these: `match` and `test` read as well.
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/prefer-includes': 'off',
      'max-lines': ['error', 200],
    },
  },
  {
    // The DOM's types promise what older browsers lack: sharing, the clipboard, storage.
    files: ['src/browser/**', 'src/components/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Tests read what untyped parsers and matchers give; `expect` is their check.
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'enum-comparison', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  // JavaScript has no types to check, and `astro check` checks those of .astro files; here they would double the time.
  { files: ['**/*.{js,mjs}', ...astroFiles], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/domain/**'], rules: pure },
  {
    // Of domain/ what is for readers alone: the rest has what is said to writers as well.
    files: ['src/{browser,components,mdx,pages}/**', 'src/build/{feeds,head,quiz}/**', 'src/domain/share/**'].concat(
      'src/build/cards/{card,template}.ts',
      'src/domain/quiz/{compare,duration,embed,in-short,outcome-text,results,takeable,when}.ts',
      'src/domain/quiz/kinds/*/{show,words}.ts',
      'src/domain/quiz/motif/**',
      'src/domain/quiz/show/{points,show}.ts',
    ),
    ignores: ['src/pages/robots.txt.ts'],
    plugins: { house: { rules: { words: wordsRule } } },
    rules: { 'house/words': ['error', { allowed }] },
  },
  {
    // The engines of package.json's "browserslist": the build writes syntax for them, and can't add what they lack.
    files: ['src/{browser,components,domain}/**/*.{ts,tsx}'],
    // These run at build alone (.dependency-cruiser.mjs).
    ignores: ['src/domain/quiz/prove/**', 'src/domain/article/library-check.ts', 'src/domain/routes.ts'],
    extends: [compat.configs['flat/recommended'], esx.configs['flat/restrict-to-es2022']],
    rules: {
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'no-restricted-properties': ['error', ...newStatics],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...refuse(
          'A style is a sheet of its own, so that stylelint and the security policy see it.',
          'JSXIdentifier[name="style"]',
        ),
      ],
    },
  },
  noFile(
    ['src/{domain,library,build,browser}/**/*.tsx', 'src/{domain,library,build,browser}/**/*.astro'],
    'Markup lives in components/, mdx/ and pages/.',
  ),
  noFile(
    [`**/${attic}/**`, `**/${attic}.*`],
    'An attic: anything fits in, so nobody finds it again. Name the file after its idea.',
  ),
);
