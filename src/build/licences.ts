import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** The package that a bundled module is of. */
const packageOf = (module: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(module)?.[1];

/** Sent to readers without being bundled: search, which is copied, and the typeface, which is cut smaller. */
const copied = ['pagefind', ...Object.values(site.typeface).flatMap((file) => packageOf(file) ?? [])];

function licenceOf(name: string): string {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    version: string;
    license?: string;
  };
  const texts = globSync('{licen[cs]e,LICEN[CS]E}{,.md,.txt,/*}', { cwd: folder })
    .sort()
    .filter((file) => statSync(new URL(file, folder)).isFile())
    .map((file) => readFileSync(new URL(file, folder), 'utf8').trim());
  if (!license || texts.length === 0)
    throw new Error(
      `${name}: the package brings no licence, by name and text, and readers are sent its code. Find it out, or use another package.`,
    );
  return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}\n`;
}

/** Writes licences.txt: the licences of all that readers are sent and we didn't write, as those licences ask. It begins with `introduction`. */
export function licences(introduction: string): AstroIntegration {
  const bundled = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const chunk of Object.values(bundle))
                    for (const module of chunk.type === 'chunk' ? chunk.moduleIds : [])
                      bundled.add(packageOf(module) ?? '');
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        bundled.delete('');
        writeFileSync(
          new URL('licences.txt', dir),
          `${introduction}\n\n${[...new Set([...bundled, ...copied])].sort().map(licenceOf).join('\n----\n\n')}`,
        );
      },
    },
  };
}
