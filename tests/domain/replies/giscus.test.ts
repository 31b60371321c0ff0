import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  giscusFrame,
  giscusFrameFor,
  giscusLanguage,
  giscusProblems,
  giscusTheme,
  readGiscus,
} from '../../../src/domain/replies/giscus.ts';

const giscus = { repo: 'owner/a.name', repoId: 'R_kgDOabc', category: 'Announcements', categoryId: 'DIC_kwDOabc-d' };
const article = {
  path: '/base/articles/ask-early/',
  url: 'https://site.example/base/articles/ask-early/',
  description: 'Ask & “early”.',
  language: 'de-AT',
};

describe('giscusProblems', () => {
  it('finds none where giscus is not set, or is set as its page shows it', () => {
    expect(giscusProblems(undefined)).toEqual([]);
    expect(giscusProblems(giscus)).toEqual([]);
    expect(giscusProblems({ ...giscus, repoId: 'MDEwOlJlcG9zaXRvcnkzNTE5NTgwNTM=' })).toEqual([]);
  });

  it.each([
    [{ repo: 'https://github.com/owner/name' }, 'replies.giscus.repo'],
    [{ repoId: '' }, 'replies.giscus.repoId'],
    [{ repoId: undefined }, 'replies.giscus.repoId'],
    [{ category: ' ' }, 'replies.giscus.category'],
    [{ categoryId: 'DIC_"><script>' }, 'replies.giscus.categoryId'],
  ])('names the field of %j and says where its value is found', (wrong, field) => {
    const [problem, ...more] = giscusProblems({ ...giscus, ...wrong });
    expect(more).toEqual([]);
    expect(problem?.field).toBe(field);
    expect(problem?.message).toMatch(/Write .*https:\/\/giscus\.app/);
  });
});

describe('the frame’s address', () => {
  const address = giscusFrame(giscus, article);

  it('has the parameters that giscus’s own script writes', () => {
    const { origin, pathname, searchParams } = new URL(
      giscusFrameFor(address, { origin: `${article.url}#discussion`, session: 'a+b', theme: 'dark' }),
    );
    expect(origin + pathname).toBe('https://giscus.app/de/widget');
    expect(Object.fromEntries(searchParams)).toEqual({
      ...giscus,
      term: 'base/articles/ask-early/',
      strict: '1',
      description: article.description,
      backLink: article.url,
      reactionsEnabled: '1',
      emitMetadata: '0',
      inputPosition: 'bottom',
      origin: `${article.url}#discussion`,
      session: 'a+b',
      theme: 'dark',
    });
  });

  it('stays one of giscus’s, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (path, description, session) => {
        const frame = giscusFrame(giscus, { ...article, path: `/${path}`, description });
        const { origin, searchParams } = new URL(
          giscusFrameFor(frame, { origin: article.url, session, theme: 'light' }),
        );
        expect(origin).toBe('https://giscus.app');
        expect(searchParams.getAll('session')).toEqual([session.toWellFormed()]);
      }),
    );
  });

  it.each([
    ['en-US', 'en'],
    ['de', 'de'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['el-GR', 'gr'],
    ['fo', 'en'],
    ['', 'en'],
  ])('is in the language of the site where giscus has it: %s', (tag, language) => {
    expect(giscusLanguage(tag)).toBe(language);
  });
});

describe('giscusTheme', () => {
  it('is what the reader chose, or else what the device has', () => {
    expect(['light', 'dark', '', 'purple'].map(giscusTheme)).toEqual([
      'light',
      'dark',
      'preferred_color_scheme',
      'preferred_color_scheme',
    ]);
  });
});

describe('readGiscus', () => {
  it('reads the height, the end of a session, and a fault', () => {
    expect(readGiscus({ giscus: { resizeHeight: 419.2 } })).toEqual({ height: 420, isOver: false, isFaulty: false });
    expect(readGiscus({ giscus: { signOut: true, error: 'State has expired (user signed out).' } })).toEqual({
      isOver: true,
      isFaulty: false,
    });
    expect(readGiscus({ giscus: { error: 'Bad credentials' } })).toMatchObject({ isOver: true, isFaulty: false });
    expect(readGiscus({ giscus: { error: 'Discussion not found' } })).toEqual({ isOver: false, isFaulty: false });
    expect(readGiscus({ giscus: { error: 'API rate limit exceeded' } })).toMatchObject({ isFaulty: true });
  });

  it('takes anything, and gives a height only where it is one', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (message, resizeHeight) => {
        readGiscus(message);
        const { height = 1 } = readGiscus({ giscus: { resizeHeight } }) ?? {};
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(1e6);
      }),
    );
    for (const no of [null, 'giscus', { giscus: null }, { giscus: 'a' }, {}]) expect(readGiscus(no)).toBeUndefined();
    for (const resizeHeight of [NaN, Infinity, -1, '9', 1e9])
      expect(readGiscus({ giscus: { resizeHeight } })?.height).toBeUndefined();
  });
});
