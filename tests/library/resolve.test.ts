import { describe, expect, it } from 'vitest';
import { resolveLibrary } from '../../src/library/resolve.ts';
import type { Entries } from '../../src/library/entries.ts';
import { article, entriesOf, quiz, settings } from '../fixtures/entries.ts';

const resolve = (entries: Partial<Entries>, more: Partial<typeof settings> = {}) =>
  resolveLibrary(entriesOf(entries), { ...settings, ...more });
const founding = article('article-0', { published: '2020-01-01' });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('articles', () => {
  it('are newest first, whatever the order of the files', () => {
    const { articles } = resolve({
      articles: [founding, article('b', { published: '2026-03-01' }), article('c', { published: '2026-05-01' })],
    });
    expect(ids(articles)).toEqual(['c', 'b', 'article-0']);
  });

  it('know their address, their topics by name, and the minutes that they take', () => {
    const { articleNamed } = resolve({
      articles: [founding, article('b', { also: ['second'] }, 'word '.repeat(500))],
    });
    const b = articleNamed('b', { file: '', field: '' });
    expect(b).toMatchObject({
      kind: 'article',
      topic: { id: 'first', name: 'Topic first' },
      also: [{ id: 'second', name: 'Topic second' }],
      minutes: 3,
    });
    expect(b.path.endsWith('/articles/b/')).toBe(true);
  });

  it('have their dates in the time zone of the publication', () => {
    const { articles } = resolve({
      articles: [article('article-0', { published: '2026-07-01T09:00', updated: '2026-08-01' })],
    });
    expect(articles[0]?.published.at.toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(articles[0]?.updated?.iso).toBe('2026-08-01T00:00:00+02:00');
  });

  it('leave out drafts and what is scheduled, and show both to a writer at work', () => {
    const written = [founding, article('b', { draft: true }), article('c', { published: '2026-11-24T13:01' })];
    expect(ids(resolve({ articles: written }).everyArticle)).toEqual(['article-0']);
    expect(ids(resolve({ articles: written }, { showsAll: true }).everyArticle)).toEqual(['c', 'b', 'article-0']);
    const minuteLater = { now: new Date('2026-11-24T12:01:00Z') };
    expect(ids(resolve({ articles: written }, minuteLater).everyArticle)).toEqual(['c', 'article-0']);
  });

  it('keep an unlisted one out of lists and topics, and recommend it to nobody', () => {
    const { articles, everyArticle, topics } = resolve({
      articles: [
        article('article-0', {}, 'headcount signature'),
        article('b', { unlisted: true }, 'headcount signature'),
      ],
    });
    expect(ids(articles)).toEqual(['article-0']);
    expect(ids(everyArticle)).toEqual(['article-0', 'b']);
    expect(ids(topics[0]?.articles ?? [])).toEqual(['article-0']);
    expect(articles[0]?.next).toEqual([]);
  });

  it.each([
    [
      { topic: 'nowhere' },
      'src/content/articles/b.mdx, topic: there is no topic "nowhere". Use one of: first, second.',
    ],
    [
      { also: ['nowhere'] },
      'src/content/articles/b.mdx, also[0]: there is no topic "nowhere". Use one of: first, second.',
    ],
    [
      { next: [{ article: 'gone', why: 'x' }] },
      'src/content/articles/b.mdx, next[0].article: there is no article "gone". Use one of: article-0, b.',
    ],
  ])('name the file and the field of a reference that leads nowhere: %j', (more, message) => {
    expect(() => resolve({ articles: [founding, article('b', more)] })).toThrow(message);
  });

  it('say so when the time zone is none', () => {
    expect(() => resolve({}, { timeZone: 'Zurich' })).toThrow(
      'src/site.ts, timeZone: "Zurich" is no IANA time zone. Write it like "Europe/Zurich".',
    );
  });
});

describe('redirects', () => {
  it('lead from each address that a piece once had to its address today', () => {
    const { redirects, articleNamed } = resolve({ articles: [article('article-0', { formerly: ['old', 'older'] })] });
    const { path } = articleNamed('article-0', { file: '', field: '' });
    const at = (slug: string) => path.replace('article-0', slug);
    expect(redirects).toEqual([
      { from: at('old'), to: path },
      { from: at('older'), to: path },
    ]);
  });
});

describe('what to read next', () => {
  const text = 'headcount signature finance';

  it('begins with what the writer chose, then adds related ones, three in all and none twice', () => {
    const { articleNamed } = resolve({
      articles: [
        founding,
        article('b', { next: [{ article: 'd', why: 'Because.' }] }, text),
        ...['c', 'd', 'e', 'f'].map((id) => article(id, {}, text)),
      ],
    });
    const { next } = articleNamed('b', { file: '', field: '' });
    expect(next).toEqual([
      { id: 'd', title: 'Title of d', why: 'Because.' },
      { id: 'c', title: 'Title of c', why: 'The standfirst of c.' },
      { id: 'e', title: 'Title of e', why: 'The standfirst of e.' },
    ]);
  });

  it('prefers an article of one more topic in common', () => {
    const { articleNamed } = resolve({
      articles: [
        founding,
        article('b', { also: ['second'] }, text),
        article('c', {}, text),
        article('d', { also: ['second'] }, text),
      ],
    });
    expect(ids(articleNamed('b', { file: '', field: '' }).next)).toEqual(['d', 'c']);
  });

  it('leaves out an article that waits for its day', () => {
    const { articles } = resolve({
      articles: [
        article('article-0', { next: [{ article: 'b', why: 'Because.' }] }),
        article('b', { published: '2199-01-01' }),
      ],
    });
    expect(articles[0]?.next).toEqual([]);
  });

  it('offers the founding self-check to a piece that holds none', () => {
    const { articleNamed } = resolve({
      articles: [article('article-0', {}, '<SelfCheck quiz="q" />'), article('b')],
      quizzes: [quiz('another', 'b'), quiz('q', 'article-0')],
    });
    expect(articleNamed('b', { file: '', field: '' }).selfCheck?.id).toBe('q');
    expect(articleNamed('article-0', { file: '', field: '' }).selfCheck).toBeUndefined();
  });
});
