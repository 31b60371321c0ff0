import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linksOf } from '../domain/writing/links.ts';
import { ContentError, type ContentProblem } from '../library/problem.ts';

/**
 * Refuses links of texts to a part of a page that the page does not have. Headings and components give a page its parts,
 * so only the built page knows them.
 */
export function fragments(): AstroIntegration {
  return {
    name: 'fragments',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const errors = globSync('src/content/{articles,workshops}/*.mdx').flatMap((path) =>
          deadFragments(path.replaceAll('\\', '/'), readFileSync(path, 'utf8'), fileURLToPath(dir)),
        );
        if (errors.length > 0) throw new ContentError(errors);
      },
    },
  };
}

/** Returns a fault for each link of a piece to a part that is on no page of `dist`, with its file, line and remedy. */
export function deadFragments(file: string, contents: string, dist: string): ContentProblem[] {
  const own = `/${file.split('/').at(-2)}/${basename(file, '.mdx')}/`;
  const pageAt = (path: string) => {
    const page = `${dist}/${path}index.html`;
    return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  };
  // Most texts link to no part of a page, and are not read as MDX for it.
  if (!/#[^#\s]/.test(contents)) return [];
  // A draft has no page, and nobody follows its links yet.
  if (pageAt(own) === undefined) return [];
  return linksOf(contents).flatMap(({ href, line }) => {
    const [, path = '', written = ''] = /^(\/[^?#]*|)(?:\?[^#]*)?#(.+)$/.exec(href) ?? [];
    const id = written.replace(/:~:.*/, '');
    const page = id === '' ? undefined : pageAt(path || own);
    if (page === undefined || hasId(page, id)) return [];
    const message = `the link ${href} leads to no part of that page. Write one of its ids: ${idsOf(page).join(', ')}.`;
    return { file, line, message };
  });
}

const ids = /\sid="?([^"\s>]+)/g;
const hasId = (page: string, id: string) =>
  [...page.matchAll(ids)].some(([, other]) => other === id || other === decoded(id));
const idsOf = (page: string) => [...page.matchAll(/<h[2-6][^>]*\sid="?([^"\s>]+)/g)].map(([, id = '']) => id);

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
