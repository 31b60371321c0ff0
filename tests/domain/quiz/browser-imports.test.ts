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

/** Folders and modules that compile, prove or show a quiz at build. Of their types alone others may know. */
const buildsOnly = [
  ...['kinds/', 'motif/', 'prove/', 'show/'],
  ...['compile', 'compiled', 'duration', 'examples', 'fields', 'leads', 'problems', 'schema', 'when'].map(
    (name) => `${name}.ts`,
  ),
].map((name) => `src/domain/quiz/${name}`);

describe('the modules that browsers get', () => {
  it('decide, keep and send answers, by rules that are compiled already', () => {
    expect([...inBrowsers.keys()]).toEqual(
      expect.arrayContaining(
        ['answers', 'compare', 'decide', 'link', 'results', 'stored-answers'].map(
          (name) => `src/domain/quiz/${name}.ts`,
        ),
      ),
    );
  });

  it('hold no compiler, no proof, no words, no drawing and no style maker', () => {
    const wrong = [...inBrowsers].filter(([module]) => buildsOnly.some((name) => module.startsWith(name)));
    expect(wrong.map(([module, from]) => `${from} imports ${module}`)).toEqual([]);
  });

  it('are told from those of the build by names that these have', () => {
    const roots = ['compile', 'duration', 'schema', 'show/outline', 'show/styles', 'motif/drawing'];
    const atBuild = [...reachedFrom(roots.map((name) => [`src/domain/quiz/${name}.ts`, ''])).keys()];
    expect(buildsOnly.filter((name) => !atBuild.some((module) => module.startsWith(name)))).toEqual([]);
    for (const kind of globSync('src/domain/quiz/kinds/*/'))
      expect(atBuild).toEqual(
        expect.arrayContaining(['compile', 'show', 'schema'].map((name) => `${kind}/${name}.ts`)),
      );
  });
});
