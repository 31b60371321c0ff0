/**
 * Counts work and not time: a page must cost the same in a library of 50, 100 and 200 articles. Every route of
 * src/pages/ is asked for its paths, and its first ones are rendered, over a made-up library. Counted are how often
 * collections are read, texts' words counted and texts compared, and how much of the library a page looks at.
 */
import preactRenderer from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entries } from '../../src/library/entries.ts';
import { article, entriesOf, quiz, workshop } from '../fixtures/entries.ts';
import Words from '../fixtures/Words.astro';

const sizes = [50, 100, 200];

/** How many pages of a route are rendered: each costs the same. */
const sample = 3;

/** Reads through `value` as itself, and counts each time that a property of it, or of what it holds, is read. */
function counted<T extends object>(value: T, count: () => void): T {
  const proxies = new WeakMap<object, object>();
  const wrap = (target: object): object => {
    const known = proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, {
      get: (object, key) => {
        const found: unknown = Reflect.get(object, key);
        if (typeof key === 'symbol' || found instanceof Date) return found;
        count();
        return typeof found === 'object' && found !== null ? wrap(found) : found;
      },
    });
    proxies.set(target, proxy);
    return proxy;
  };
  return wrap(value) as T;
}

const words = (index: number) => `shared${index % 2} rare${Math.floor(index / 3)}word common and plain `.repeat(20);

function library(size: number): Entries {
  const articles = Array.from({ length: size }, (_, index) =>
    article(`article-${index}`, { topic: index % 2 ? 'first' : 'second' }, words(index)),
  );
  const quizzes = Array.from({ length: size / 2 }, (_, index) => quiz(`quiz-${index}`, `article-${index * 2}`));
  return entriesOf({ articles, quizzes, workshops: [workshop('workshop')], figures: [figure] });
}

const figure = {
  id: 'ceiling',
  data: {
    title: 'A figure',
    description: 'A figure.',
    caption: 'A figure.',
    people: [
      { id: 'you', label: 'You', row: 0, column: 0, says: 'you' as const },
      { id: 'boss', label: 'Boss', row: 1, column: 0, says: 'no' as const },
    ],
    lines: [],
  },
};

interface Route {
  default?: AstroComponentFactory;
  getStaticPaths?: () => Promise<StaticPath[]>;
  GET?: (context: object) => Promise<Response>;
}

interface StaticPath {
  params: Record<string, string>;
  props?: Record<string, unknown>;
}

/** Renders the first pages and files of every route over a library, and counts. */
async function work(size: number) {
  const counts = { collectionReads: 0, wordCounts: 0, comparisons: 0 };
  let looked = 0;
  vi.resetModules();
  // A writer's dev server reads anew at each request; a build must not.
  vi.stubEnv('DEV', false);
  const entries = library(size);
  vi.doMock('astro:content', () => ({
    getCollection: (name: keyof Entries) => {
      counts.collectionReads += 1;
      return Promise.resolve(entries[name]);
    },
    render: () => Promise.resolve({ Content: Words, headings: [] }),
  }));
  vi.doMock('../../src/domain/article/reading.ts', async (original) => {
    const actual = await original<typeof import('../../src/domain/article/reading.ts')>();
    return { ...actual, readingMinutes: (text: string) => (counts.wordCounts++, actual.readingMinutes(text)) };
  });
  vi.doMock('../../src/domain/article/related.ts', async (original) => {
    const actual = await original<typeof import('../../src/domain/article/related.ts')>();
    const relatedArticles: typeof actual.relatedArticles = (articles, most) =>
      actual.relatedArticles(
        counted(articles, () => (counts.comparisons += 1)),
        most,
      );
    return { ...actual, relatedArticles };
  });
  vi.doMock('../../src/library/resolve.ts', async (original) => {
    const actual = await original<typeof import('../../src/library/resolve.ts')>();
    const resolveLibrary: typeof actual.resolveLibrary = (...args) =>
      counted(actual.resolveLibrary(...args), () => (looked += 1));
    return { ...actual, resolveLibrary };
  });
  vi.doMock('../../src/site.ts', async (original) => {
    const actual = await original<typeof import('../../src/site.ts')>();
    const navigation = { head: [], foot: [] };
    return { ...actual, site: { ...actual.site, foundingArticle: 'article-0', leadFigure: 'ceiling', navigation } };
  });

  // Cards are drawn beside the pages, each once: tests/build/cards-ahead.test.ts.
  vi.doMock('../../src/build/cards/card-files.ts', () => ({ drawForThisBuild: () => {} }));

  const modules = import.meta.glob<Route>(['../../src/pages/**/*.{astro,ts}', '!**/apple-touch-icon.png.ts']);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/preact', renderer: preactRenderer });
  const looks: Record<string, number> = {};
  for (const [file, load] of Object.entries(modules)) {
    const route = await load();
    const paths = (await route.getStaticPaths?.()) ?? [{ params: {} }];
    // What a build works out once is worked out with the first page: the second time counts.
    for (const time of ['first', 'second'])
      for (const { params, props = {} } of paths.slice(0, sample)) {
        looked = 0;
        if (route.default) await container.renderToString(route.default, { params, props });
        else await route.GET?.({ params, props });
        if (time === 'second') looks[file] = Math.max(looks[file] ?? 0, looked);
      }
  }
  return { size, counts, looks };
}

describe('a library', () => {
  const works: Awaited<ReturnType<typeof work>>[] = [];

  beforeAll(async () => {
    for (const size of sizes) works.push(await work(size));
  }, 300_000);
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is read once a build, whatever its size', () => {
    expect(works.map(({ counts }) => counts.collectionReads)).toEqual(sizes.map(() => 13));
  });

  it('has the words of each piece counted once', () => {
    expect(works.map(({ counts, size }) => counts.wordCounts - size)).toEqual(sizes.map(() => 1));
  });

  it('compares each article with as few others, whatever its size', () => {
    const [small, , large] = works.map(({ counts, size }) => counts.comparisons / size);
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual((small ?? 0) * 1.1);
  });

  it('is looked at as much for a page, whatever its size', () => {
    const [small, middle, large] = works.map(({ looks }) => looks);
    expect(Object.keys(large ?? {}).length).toBeGreaterThan(20);
    // A list is full from 100 articles on.
    expect(large).toEqual(middle);
    const ofOneEntry = (looks: Record<string, number> = {}) =>
      Object.entries(looks).filter(([file]) => /\[(article|quiz|workshop)\]/.test(file));
    expect(ofOneEntry(large)).toEqual(ofOneEntry(small));
  });
});
