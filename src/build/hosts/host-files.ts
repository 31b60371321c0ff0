import type { AstroIntegration } from 'astro';

/** Files that hosts and scanners read at the root of the site, by path. A page's file can't have such a name. */
const files = {
  '/_headers': 'headers-route.ts',
  '/_redirects': 'redirects-route.ts',
  '/_nginx.conf': 'nginx-route.ts',
  '/.well-known/security.txt': 'security-route.ts',
};

/** Adds their routes. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(files))
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url), prerender: true });
      },
    },
  };
}
