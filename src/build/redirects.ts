import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../domain/redirects.ts';

/**
 * Writes `_redirects`: a renamed piece answers at its old address with a real redirect. Hosts that read no such file
 * serve the page there, which sends readers on by itself.
 */
export function redirects(pieces: readonly { path: string; formerly: readonly string[] }[]): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const moved = pieces.flatMap(({ path, formerly }) => formerly.map((old) => ({ from: old, to: path })));
        if (moved.length > 0) await writeFile(new URL('_redirects', dir), redirectsFile(moved));
      },
    },
  };
}
