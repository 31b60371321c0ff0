import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRoutes } from '../../src/domain/routes.ts';
import { filesIn } from '../built.ts';

/** The first part of every address: "articles", "rss.xml". */
const folders = new Set(
  Object.values(buildRoutes('https://example.org/'))
    .flatMap((route) => (typeof route === 'string' ? [route] : []))
    .flatMap((path) => /^\/([^/]+)/.exec(path)?.[1] ?? []),
);

/** Addresses written by hand, which are right at the root of a host alone. */
const byHand = (source: string) =>
  [...source.matchAll(/['"`](?:\^?\\?\/)([\w.-]+)/g), ...source.matchAll(/\/\^\\\/([\w.-]+)/g)]
    .map(([, folder = '']) => folder)
    .filter((folder) => folders.has(folder));

describe('tests of the built site', () => {
  it.each([...filesIn('tests', 'site/*.ts'), ...filesIn('tests', 'browser/*.ts')])(
    '%s asks routes for addresses, and so holds under any base path',
    (file) => {
      expect(byHand(readFileSync(join('tests', file), 'utf8'))).toEqual([]);
    },
  );
});

describe('byHand', () => {
  it.each([
    "page('/articles/a/')",
    'page.goto(`/search/?q=a`)',
    "read('/rss.xml')",
    'toHaveAttribute("href", /^\\/articles\\//)',
    'path.startsWith("/privacy/")',
  ])('finds one in %s', (source) => {
    expect(byHand(source)).toHaveLength(1);
  });

  it('leaves routes, keys and the end of an address alone', () => {
    expect(byHand("routes.article('a'); press('/'); toHaveURL(/\\/articles\\/[a-z-]+\\/$/); '/share'")).toEqual([]);
  });
});
