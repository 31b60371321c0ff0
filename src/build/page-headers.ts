import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../domain/headers.ts';

/** Writes `_headers` for hosts that read it: every page but the embeds refuses to be framed. */
export function pageHeadersFile({
  base,
  isEmbed,
}: {
  base: string;
  isEmbed: (path: string) => boolean;
}): AstroIntegration {
  return {
    name: 'page-headers',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => base + pathname.replace(/^404\/$/, '404.html')).sort();
        writeFileSync(new URL('_headers', dir), headersFile(paths, base, isEmbed));
      },
    },
  };
}
