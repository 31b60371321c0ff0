import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../src/site.ts');
});

/** Returns the editions that the head of a piece leads to, in a publication with one in German. */
async function editionsOf(slugs: Record<string, string>) {
  vi.doMock('../../src/site.ts', async (original) => {
    const actual = await original<typeof import('../../src/site.ts')>();
    const editions = [{ language: 'de', name: 'Deutsch', url: 'https://ja.example/' }];
    return { ...actual, site: { ...actual.site, editions } };
  });
  const { resolveLibrary } = await import('../../src/library/resolve.ts');
  const { homeHead, pieceHead } = await import('../../src/build/head/heads.ts');
  const { article, entriesOf, settings } = await import('../fixtures/entries.ts');
  const entries = entriesOf({ articles: [article('article-0', { editions: slugs })] });
  const [piece] = resolveLibrary(entries, settings).articles;
  if (!piece) throw new Error('No article.');
  return { piece: pieceHead(piece).editions, home: homeHead().editions };
}

describe('the editions of a publication', () => {
  it('are led to from home, as the same page', async () => {
    const { home } = await editionsOf({});
    expect(home).toEqual([{ language: 'de', name: 'Deutsch', url: 'https://ja.example/', isSame: true }]);
  });

  it('are led to from a piece that they have, and else to their home, which is another page', async () => {
    const { piece } = await editionsOf({ de: 'fang-frueh-an' });
    expect(piece).toEqual([
      { language: 'de', name: 'Deutsch', url: 'https://ja.example/articles/fang-frueh-an/', isSame: true },
    ]);
    expect((await editionsOf({})).piece).toMatchObject([{ url: 'https://ja.example/', isSame: false }]);
  });
});
