import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each room may not import; the one law of the house, and the attic names it does without. */
const rooms = [
  {
    files: ['src/domain/**'],
    forbidden: [
      'astro:*',
      'preact',
      'preact/*',
      'nanostores',
      '@nanostores/*',
      '**/components/**',
      '**/pages/**',
      '**/stores/**',
      '**/collections*',
      '**/site.ts',
    ],
    why: 'domain/ holds rules alone: pass in what it needs.',
  },
  {
    files: ['src/stores/**'],
    forbidden: ['astro:*', 'preact', '**/components/**', '**/pages/**', '**/collections*'],
    why: 'A store knows nothing of what shows it.',
  },
  {
    files: ['src/components/**'],
    forbidden: ['astro:content', '**/pages/**'],
    why: 'Components take their data as properties; collections.ts is the only door to astro:content.',
  },
  { files: ['src/pages/**'], forbidden: ['astro:content'], why: 'collections.ts is the only door to astro:content.' },
];

const inBrowser = [
  'src/**/*.tsx',
  'src/browser/page.ts',
  'src/browser/island.ts',
  'src/components/share/*.ts',
  'src/stores/**',
  'src/components/quiz/**/*.ts',
  'src/components/planner/*.ts',
  'src/browser/print-only.ts',
  'src/components/workshop/plan-fields.ts',
];

const noZod = {
  group: ['**/schema.ts', '**/fields.ts', 'astro/zod'],
  allowTypeImports: true,
  message: 'Zod never reaches a browser: import the type.',
};
const noCollections = {
  group: ['**/collections.ts'],
  allowTypeImports: true,
  message: 'A component takes its data as properties. Only what writers name in MDX may ask for it.',
};

/** Named by writers in MDX, with nobody above them to hand them their data. */
const named = [
  'src/components/feed/*',
  'src/mdx/NamedDiagram.astro',
  'src/components/quiz/SelfCheck.astro',
  'src/components/planner/*.astro',
  'src/mdx/CompletedPlan.astro',
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...rooms.map(({ files, forbidden, why }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }] },
  })),
  {
    files: ['src/components/**'],
    ignores: named,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noCollections] }] },
  },
  {
    files: inBrowser,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noZod, noCollections] }] },
  },
);
