import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { imports, reach } from '../../.dependency-cruiser.mjs';
import { breaches } from '../../scripts/law.mjs';

// The first question loads dependency-cruiser.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Files = Record<string, string>;

/** A small house that keeps the law, with each import that it allows. */
const house: Files = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx'; import './src/build/redirects.ts'; import './src/site.ts';`,
  'src/site.ts': `import './domain/routes.ts';`,
  'src/content.config.ts': `import 'astro:content'; import './domain/quiz/schema.ts';`,
  'src/words/en/quiz.ts': `import '../plural.ts'; export const again = 'again';`,
  'src/words/plural.ts': `export const plural = 1;`,
  'src/domain/routes.ts': `import type { Quiz } from './quiz/schema.ts'; export const path = (quiz: Quiz) => quiz;`,
  'src/domain/quiz/schema.ts': `import { z } from 'astro/zod'; export type Quiz = string; export const quiz = z.string();`,
  'src/domain/quiz/prove.ts': `export const prove = () => true;`,
  'src/library/quizzes.ts': `import 'astro:content'; import 'node:fs'; import 'yaml'; import '../domain/quiz/prove.ts';`,
  'src/build/redirects.ts': `import 'node:fs/promises'; import 'sharp'; import '../library/quizzes.ts'; import '../site.ts';`,
  'src/browser/keep.ts': `import 'nanostores'; import '../words/en/quiz.ts'; import '../domain/routes.ts'; export const keep = 1;`,
  'src/components/Form.tsx': `import 'preact/hooks'; import type { Redirect } from '../build/redirects.ts'; import '../browser/keep.ts'; export const Form = (form: Redirect) => <form />;`,
  'src/components/Frame.astro': `---\nimport type { Quiz } from '../library/quizzes.ts';\nimport { Form } from './Form.tsx';\nimport '../site.ts';\n---\n<Form /><script>\nimport '../browser/keep.ts';\n</script>`,
  'src/mdx/Quiz.astro': `---\nimport 'astro:assets';\nimport '../library/quizzes.ts';\nimport '../build/redirects.ts';\nimport Frame from '../components/Frame.astro';\n---\n<Frame />`,
  'src/pages/index.astro': `---\nimport Quiz from '../mdx/Quiz.astro';\nimport '../build/redirects.ts';\nimport '../site.ts';\n---\n<Quiz />`,
};

/** The breaches of a house, as `rule: first file → … → last file`. */
async function breachesOf(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return (await breaches(root)).map(({ rule, files }) => `${rule}: ${files.join(' → ')}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** For each rule, files that break it and the imports that it then names. `@` becomes a number of the case's own. */
const refused: Record<string, [Files, ...string[]][]> = {
  'domain-imports-nothing': [
    [{ 'src/domain/a@.ts': `import '../site.ts';` }, 'src/domain/a@.ts → src/site.ts'],
    [{ 'src/domain/a@.ts': `import type { A } from '../site.ts';` }, 'src/domain/a@.ts → src/site.ts'],
    [{ 'src/domain/a@.ts': `import 'node:fs';` }, 'src/domain/a@.ts → fs'],
    [{ 'src/domain/a@.ts': `import 'preact';` }, 'src/domain/a@.ts → preact'],
    [{ 'src/domain/a@.ts': `import 'astro:content';` }, 'src/domain/a@.ts → astro:content'],
  ],
  'words-import-nothing': [[{ 'src/words/en/a@.ts': `import '../../site.ts';` }, 'src/words/en/a@.ts → src/site.ts']],
  'library-imports-domain': [
    [{ 'src/library/a@.ts': `import '../build/redirects.ts';` }, 'src/library/a@.ts → src/build/redirects.ts'],
    [{ 'src/library/a@.ts': `import '../components/Frame.astro';` }, 'src/library/a@.ts → src/components/Frame.astro'],
  ],
  'browser-imports-domain': [
    [
      { 'src/browser/a@.ts': `export const f = () => import('../components/Form.tsx');` },
      'src/browser/a@.ts → src/components/Form.tsx',
    ],
    [{ 'src/browser/a@.ts': `import 'preact';` }, 'src/browser/a@.ts → preact'],
    [{ 'src/browser/a@.ts': `import 'node:fs';` }, 'src/browser/a@.ts → fs'],
    [
      { 'src/browser/a@.ts': `import type { A } from '../library/quizzes.ts';` },
      'src/browser/a@.ts → src/library/quizzes.ts',
    ],
  ],
  'build-imports-library-and-domain': [
    [{ 'src/build/a@.ts': `import '../components/Frame.astro';` }, 'src/build/a@.ts → src/components/Frame.astro'],
    [{ 'src/build/a@.ts': `import '../mdx/Quiz.astro';` }, 'src/build/a@.ts → src/mdx/Quiz.astro'],
  ],
  'components-import-browser-and-domain': [
    [
      { 'src/components/A@.astro': `---\nimport '../mdx/Quiz.astro';\n---` },
      'src/components/A@.astro → src/mdx/Quiz.astro',
    ],
    [{ 'src/components/A@.tsx': `import '../pages/index.astro';` }, 'src/components/A@.tsx → src/pages/index.astro'],
    [{ 'src/components/a@.ts': `import 'node:fs';` }, 'src/components/a@.ts → fs'],
  ],
  'components-take-types-alone': [
    [
      { 'src/components/A@.astro': `---\nimport '../library/quizzes.ts';\n---` },
      'src/components/A@.astro → src/library/quizzes.ts',
    ],
    [
      { 'src/components/A@.tsx': `import { A } from '../build/redirects.ts'; export { A };` },
      'src/components/A@.tsx → src/build/redirects.ts',
    ],
    [
      { 'src/components/A@.astro': `{import('../library/quizzes.ts')}` },
      'src/components/A@.astro → src/library/quizzes.ts',
    ],
  ],
  'mdx-imports-components-build-and-library': [
    [{ 'src/mdx/a@.ts': `import '../browser/keep.ts';` }, 'src/mdx/a@.ts → src/browser/keep.ts'],
  ],
  'pages-import-mdx-components-build-and-library': [
    [{ 'src/pages/a@.ts': `import '../domain/quiz/prove.ts';` }, 'src/pages/a@.ts → src/domain/quiz/prove.ts'],
    [
      { 'src/pages/a@.astro': `<script>import '../browser/keep.ts';</script>` },
      'src/pages/a@.astro <script> → src/browser/keep.ts',
    ],
  ],
  'settings-import-domain': [
    [{ 'src/site.ts': `import './library/quizzes.ts';` }, 'src/site.ts → src/library/quizzes.ts'],
  ],
  'collections-import-domain-and-library': [
    [{ 'src/content.config.ts': `import './build/redirects.ts';` }, 'src/content.config.ts → src/build/redirects.ts'],
  ],
  'integrations-come-from-build': [
    [{ 'astro.config.mjs': `import './src/components/Frame.astro';` }, 'astro.config.mjs → src/components/Frame.astro'],
  ],
  'one-door-to-content': [
    [
      { 'src/pages/a@.astro': `---\nimport { getEntry } from 'astro:content';\n---` },
      'src/pages/a@.astro → astro:content',
    ],
    [{ 'src/mdx/a@.ts': `import type { CollectionEntry } from 'astro:content';` }, 'src/mdx/a@.ts → astro:content'],
  ],
  'zod-in-schemas-alone': [
    [{ 'src/domain/quiz/a@.ts': `import { z } from 'astro/zod';` }, 'src/domain/quiz/a@.ts → astro'],
    [{ 'src/library/a@.ts': `import { z } from 'zod';` }, 'src/library/a@.ts → zod'],
  ],
  'no-circles': [
    [
      { 'src/domain/a@.ts': `import './b@.ts';`, 'src/domain/b@.ts': `import type { A } from './a@.ts';` },
      'src/domain/a@.ts → src/domain/b@.ts → src/domain/a@.ts',
    ],
  ],
  'no-zod-at-readers': [
    [
      {
        'src/browser/a@.ts': `import '../domain/a@.ts';`,
        'src/domain/a@.ts': `import { quiz } from './quiz/schema.ts';`,
      },
      'src/browser/a@.ts → src/domain/a@.ts → src/domain/quiz/schema.ts',
      'src/browser/a@.ts → src/domain/a@.ts → src/domain/quiz/schema.ts → astro',
    ],
    [
      { 'src/components/A@.tsx': `import { type Quiz } from '../domain/quiz/schema.ts';` },
      'src/components/A@.tsx → src/domain/quiz/schema.ts',
      'src/components/A@.tsx → src/domain/quiz/schema.ts → astro',
    ],
    [
      { 'src/components/A@.astro': `<script src="../domain/quiz/schema.ts"></script>` },
      'src/components/A@.astro <script> → src/domain/quiz/schema.ts',
      'src/components/A@.astro <script> → src/domain/quiz/schema.ts → astro',
    ],
  ],
  'no-build-at-readers': [
    [
      { 'src/components/A@.tsx': `import './a@.ts';`, 'src/components/a@.ts': `import '../site.ts';` },
      'src/components/A@.tsx → src/components/a@.ts → src/site.ts',
    ],
    [{ 'src/browser/a@.ts': `import '../domain/quiz/prove.ts';` }, 'src/browser/a@.ts → src/domain/quiz/prove.ts'],
    [
      { 'src/components/A@.astro': `<script>import '../library/quizzes.ts';</script>` },
      'src/components/A@.astro <script> → src/library/quizzes.ts',
      'src/components/A@.astro <script> → src/library/quizzes.ts → src/domain/quiz/prove.ts',
    ],
  ],
};

const cases = Object.entries(refused)
  .flatMap(([rule, list]) => list.map(([files, ...said]) => ({ rule, files, said })))
  .map(({ rule, files, said }, index) => ({
    rule,
    files: Object.entries(files).map(
      (file) => file.map((text) => text.replaceAll('@', `${index}`)) as [string, string],
    ),
    said: said.map((path) => `${rule}: ${path.replaceAll('@', `${index}`)}`),
  }));

describe('the law of the house', () => {
  let broken: string[] = [];

  beforeAll(async () => {
    const files = { ...house };
    for (const [path, text] of cases.flatMap(({ files }) => files)) files[path] = [files[path], text].join('\n');
    broken = await breachesOf(files);
  });

  it('lets pass what it allows', async () => {
    expect(await breachesOf(house)).toEqual([]);
  });

  it('has each of its rules broken here', () => {
    expect(Object.keys(refused).sort()).toEqual([...imports, ...reach].map(({ name }) => name).sort());
  });

  it.each(cases)('refuses $said.0', ({ said }) => {
    expect(broken).toEqual(expect.arrayContaining(said));
  });
});
