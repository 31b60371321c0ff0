/** Reads which modules browsers get: what pages' scripts import, and all that those import in turn, at once or later. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The relative imports of some TypeScript, static and dynamic, without those of types alone. */
function importsOf(source: string, file: string): string[] {
  const { outputText } = ts.transpileModule(source, {
    fileName: file.replace(/\.astro$/, '.ts'),
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      jsx: ts.JsxEmit.Preserve,
      verbatimModuleSyntax: true,
    },
  });
  const { importedFiles } = ts.preProcessFile(outputText);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => /^\..*\.tsx?$/.test(name))
    .map((name) => join(dirname(file), name));
}

/** Each module that is reached from `modules`, with the one that imports it. */
function reachedFrom(modules: readonly (readonly [module: string, from: string])[]): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [...modules];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [module, from] = next;
    if (reached.has(module)) continue;
    reached.set(module, from);
    waiting.push(...importsOf(readFileSync(module, 'utf8'), module).map((found) => [found, module] as const));
  }
  return reached;
}

const scriptsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);

const inBrowsers = reachedFrom(
  globSync('src/**/*.astro').flatMap((page) =>
    scriptsOf(page).flatMap((script) => importsOf(script, page).map((module) => [module, page] as const)),
  ),
);

/** What proves, describes or shows a quiz at build, in the core and in every kind. */
const buildsOnly =
  /^src\/domain\/quiz\/(?:(?:prove|problems|show|duration|schema|fields)\.ts|motif\/|kinds\/\w+\/(?:prove|cases|show|styles|points-table|schema)\.ts)/;

describe('the modules that browsers get', () => {
  it('decide every kind', () => {
    const deciding = globSync('src/domain/quiz/kinds/*/decide.ts');
    expect(deciding.length).toBeGreaterThan(1);
    expect([...inBrowsers.keys()]).toEqual(expect.arrayContaining(['src/domain/quiz/decide.ts', ...deciding]));
  });

  it('hold no proof, no table, no drawing and no style maker', () => {
    const wrong = [...inBrowsers].filter(([module]) => buildsOnly.test(module));
    expect(wrong.map(([module, from]) => `${from} imports ${module}`)).toEqual([]);
  });

  it('are told from those of the build by the names that these have', () => {
    const atBuild = reachedFrom(['schema', 'show'].map((name) => [`src/domain/quiz/${name}.ts`, '']));
    for (const kind of globSync('src/domain/quiz/kinds/*'))
      for (const name of ['prove', 'show', 'styles', 'schema']) {
        expect([...atBuild.keys()]).toContain(`${kind}/${name}.ts`);
        expect(`${kind}/${name}.ts`).toMatch(buildsOnly);
      }
  });
});
