import type { AstroIntegration } from 'astro';

/** Adds the route of `_redirects`, which hosts read: a file whose name begins with "_" can't be a page of its own. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({
          pattern: '/_redirects',
          entrypoint: new URL('redirects-route.ts', import.meta.url),
          prerender: true,
        }),
    },
  };
}
