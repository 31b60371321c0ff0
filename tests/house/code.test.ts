import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, vi } from 'vitest';

// The first question loads the linter.
vi.setConfig({ testTimeout: 60_000 });

// The rules tried here need no types, and a file that isn't there has none.
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked },
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** The rules that refuse `code` in a file at `filePath`. */
async function refusals(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe('a rule in domain/', () => {
  it('may hold a moment that it was given', async () => {
    expect(
      await refusals('src/domain/a.ts', 'export const year = (day: string) => new Date(day).getFullYear();'),
    ).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Date()', '[0].map(Date.now)', 'Temporal.Now.instant()', 'Math.random()'])(
    'may not ask for %s',
    async (asked) => {
      expect(await refusals('src/domain/a.ts', `export const a = () => ${asked};`)).toEqual(['no-restricted-syntax']);
    },
  );

  it.each([
    'document.body',
    'window.name',
    'localStorage.length',
    'navigator.language',
    'globalThis.name',
    'process.env',
    'fetch("/")',
  ])('may not ask for %s', async (asked) => {
    expect(await refusals('src/domain/a.ts', `export const a = () => ${asked};`)).toEqual(['no-restricted-globals']);
  });
});

describe('a file', () => {
  it.each(['src/browser/A.tsx', 'src/build/A.tsx', 'src/library/A.tsx', 'src/domain/A.tsx', 'src/build/A.astro'])(
    'may hold no markup at %s',
    async (path) => {
      expect(await refusals(path, '<p></p>')).toContain('no-restricted-syntax');
    },
  );

  it.each([
    'src/browser/utils.ts',
    'src/build/helpers/words.ts',
    'src/domain/types.ts',
    'tests/common/a.ts',
    'scripts/lib/a.mjs',
    'src/misc.ts',
  ])('may not be an attic: %s', async (path) => {
    expect(await refusals(path, 'export const a = 1;')).toEqual(['no-restricted-syntax']);
  });

  it('may have no style in its markup', async () => {
    expect(await refusals('src/components/A.astro', '<p class="a">{a}</p>')).toEqual([]);
    expect(await refusals('src/components/A.astro', '<p style="color: red">{a}</p>')).toEqual(['no-restricted-syntax']);
    expect(await refusals('src/components/A.astro', '<style>p { color: red }</style>')).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it.each([
    ['src/components/A.astro', '<p>Read me</p>'],
    ['src/components/A.astro', '<p>{a} or {b}</p>'],
    ['src/components/A.astro', '<Page name="Read me" />'],
    ['src/components/A.astro', '<nav aria-label="pages"></nav>'],
    ['src/components/A.astro', '<nav aria-label={`${a} pages`}></nav>'],
    ['src/components/A.astro', '<p>{isLast ? "Read me" : undefined}</p>'],
    ['src/components/A.astro', '---\nconst says = "read me";\n---\n{says}'],
    ['src/components/A.tsx', 'export const A = () => <p>{" and "}</p>;'],
    ['src/components/a.ts', 'export const says = (count: number) => `${count} people left`;'],
    ['src/mdx/A.astro', '<em>Figure:</em>'],
    ['src/browser/a.ts', 'button.textContent = "Copied";'],
    ['src/build/head/a.ts', 'export const head = { name: "Sources" };'],
    ['src/pages/a.astro', '<p>Read me</p>'],
  ])('may not speak to readers in words of its own: %s with %s', async (path, code) => {
    expect(await refusals(path, code)).toEqual(['house/words']);
  });

  it.each([
    ['src/components/A.astro', '<p class="eyebrow no-print" data-kind="one two">{words} · {more}</p>'],
    ['src/components/A.astro', '<p class={isWide ? "field field-wide" : "field"}></p>'],
    ['src/components/A.tsx', 'export const isKey = (key: string) => key === "Escape";'],
    ['src/browser/a.ts', 'export const labels = document.querySelectorAll(".steps label");'],
    ['src/browser/a.ts', 'throw new Error(`A piece of the index is lost: ${piece}`);'],
    ['src/words/en/a.ts', 'export const readMe = "Read me";'],
    ['src/build/licences.ts', 'export const fault = "The package brings no licence.";'],
  ])('may hold what is no text for readers: %s with %s', async (path, code) => {
    expect(await refusals(path, code)).toEqual([]);
  });

  it('may have 200 lines and no more', async () => {
    expect(await refusals('src/browser/a.ts', '// A line.\n'.repeat(199))).toEqual([]);
    expect(await refusals('src/browser/a.ts', '// A line.\n'.repeat(201))).toEqual(['max-lines']);
  });

  it('imports as a type what it uses as one', async () => {
    const code = `import { type A } from './b.ts';\nexport const a: A = 1;`;
    expect(await refusals('src/browser/a.ts', code)).toContain('@typescript-eslint/no-import-type-side-effects');
  });
});
