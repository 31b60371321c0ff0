/**
 * Keeps the law of the house, .dependency-cruiser.mjs, with dependency-cruiser. It can't read .astro files, so it is
 * given a copy of the tree in which each is two modules, since its halves run in different places: what it imports at
 * build (`X.astro.ts`) and what its scripts import at the reader's (`X.astro.script.ts`).
 */
import { parseTemplate } from 'astro-eslint-parser';
import { cruise } from 'dependency-cruiser';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { imports, options, reach, resolving } from '../.dependency-cruiser.mjs';

/** The imports of an .astro file: those of its front matter and markup, and those of its scripts. */
export function halves(source) {
  const build = [];
  const script = [];
  const { result, walk } = parseTemplate(source);
  walk(result.ast, (node, parents) => {
    const half = parents.some(({ type }) => type === 'AstroScript') ? script : build;
    if (/^(Import|Export)/.test(node.type) && node.source) {
      half.push(`import ${(node.importKind ?? node.exportKind) === 'type' ? 'type _ from ' : ''}${node.source.raw};`);
    }
    if (node.type !== 'JSXOpeningElement' || node.name.name !== 'script') return;
    const file = node.attributes.find(({ name }) => name?.name === 'src')?.value?.value;
    if (file?.startsWith('.')) script.push(`import '${file}';`);
  });
  return { build: build.join('\n'), script: script.join('\n') };
}

/** Makes `copy` a copy of the code at `root` that dependency-cruiser can read. */
function copyReadably(root, copy) {
  const content = resolve(root, 'src/content');
  cpSync(resolve(root, 'src'), `${copy}/src`, { recursive: true, filter: (path) => path !== content });
  cpSync(resolve(root, 'astro.config.mjs'), `${copy}/astro.config.mjs`);
  for (const path of readdirSync(`${copy}/src`, { recursive: true })) {
    if (!path.endsWith('.astro')) continue;
    const file = `${copy}/src/${path}`;
    const { build, script } = halves(readFileSync(file, 'utf8'));
    writeFileSync(`${file}.ts`, build);
    writeFileSync(`${file}.script.ts`, script);
    rmSync(file);
  }
}

const asWritten = (path) =>
  path
    .replace(/\.astro\.script\.ts$/, '.astro <script>')
    .replace(/\.astro\.ts$/, '.astro')
    .replace(/^.*node_modules\/((@[^/]+\/)?[^/]+).*/, '$1');

/** Imports stay as written, as in the build: `import { type X }` still loads its file. */
const asInBuild = { tsConfig: { options: { verbatimModuleSyntax: true } } };

/** Each time the code at `root` breaks the law: the rule, why it is one, and the files, from the first to the last. */
export async function breaches(root) {
  // Inside this project, so that packages are found.
  mkdirSync('.cache', { recursive: true });
  const baseDir = mkdtempSync(resolve('.cache/law-'));
  const ask = async (forbidden, tsPreCompilationDeps) => {
    const cruiseOptions = { ...options, baseDir, validate: true, ruleSet: { forbidden }, tsPreCompilationDeps };
    const { output } = await cruise(['src', 'astro.config.mjs'], cruiseOptions, resolving, asInBuild);
    return output.summary.violations;
  };
  try {
    copyReadably(root, baseDir);
    const found = [...(await ask(imports, 'specify')), ...(await ask(reach, false))];
    const why = new Map([...imports, ...reach].map(({ name, comment }) => [name, comment]));
    return found.map(({ rule, from, to, via, cycle }) => ({
      rule: rule.name,
      why: why.get(rule.name),
      files: [from, ...(via ?? cycle ?? [{ name: to }]).map(({ name }) => name)].map(asWritten),
    }));
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}
