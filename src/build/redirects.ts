import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read: a renamed piece answers at its old address with a real
 * redirect. Other hosts serve the page that stands there, which sends readers on by itself.
 */
export function redirectsFile(pieces: readonly { path: string; formerly: readonly string[] }[]): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = pieces.flatMap(({ path, formerly }) => formerly.map((old) => `${old} ${path} 301\n`));
        if (lines.length > 0) await writeFile(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}
