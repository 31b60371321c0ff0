import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/domain/article/publication.ts';
import { relatedArticles } from '../../../src/domain/article/related.ts';
import { articleSchema } from '../../../src/domain/article/schema.ts';
import { placeInSeries } from '../../../src/domain/article/series.ts';

describe('relatedArticles', () => {
  const article = (id: string, text: string, topics: string[] = []) => ({ id, text, topics });

  it('puts those first that share rare words, and says which', () => {
    const related = relatedArticles(
      [
        article('a', 'headcount signature finance'),
        article('b', 'headcount signature warehouse'),
        article('c', 'finance nothing'),
        article('d', 'unrelated'),
      ],
      3,
    );
    expect(related.get('a')).toEqual([
      { id: 'b', words: ['headcount', 'signature'] },
      { id: 'c', words: ['finance'] },
    ]);
    expect(related.get('d')).toEqual([]);
  });

  it('lets a shared topic outweigh a word', () => {
    const related = relatedArticles(
      [
        article('a', 'headcount finance', ['x']),
        article('b', 'headcount', ['x']),
        article('c', 'headcount finance', ['y']),
      ],
      2,
    );
    expect(related.get('a')?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('takes no notice of a word that is everywhere, nor of the article itself', () => {
    const many = Array.from({ length: 13 }, (_, index) => article(`${index}`, `manager unique${index}`));
    expect([...relatedArticles(many, 5).values()].flat()).toEqual([]);
  });

  it('is the same whatever the order of the files', () => {
    const some = [article('a', 'finance signature'), article('b', 'finance'), article('c', 'signature')];
    expect(relatedArticles([...some].reverse(), 3).get('a')).toEqual(relatedArticles(some, 3).get('a'));
  });
});

describe('publicationOf', () => {
  const at = (now: string, published: string, draft = false) =>
    publicationOf({ draft, published: new Date(published) }, { now: new Date(now), timeZone: 'Europe/Zurich' }).kind;

  it('keeps a draft back for good, and a scheduled piece until its moment in the site’s time zone', () => {
    expect(at('2030-01-01T00:00:00Z', '2026-11-24', true)).toBe('draft');
    expect(at('2026-11-23T22:59:59Z', '2026-11-24')).toBe('scheduled');
    expect(at('2026-11-23T23:00:00Z', '2026-11-24')).toBe('published');
    expect(at('2026-07-01T06:59:00Z', '2026-07-01T09:00:00Z')).toBe('scheduled');
    expect(at('2026-07-01T07:00:00Z', '2026-07-01T09:00:00Z')).toBe('published');
  });
});

describe('placeInSeries', () => {
  const series = { articles: ['a', 'b', 'c'] };

  it('says which part it is, and what comes before and after', () => {
    expect(placeInSeries(series, 'b')).toEqual({ part: 2, of: 3, before: 'a', after: 'c' });
    expect(placeInSeries(series, 'c')).toEqual({ part: 3, of: 3, before: 'b', after: undefined });
    expect(placeInSeries(series, 'z')).toBeUndefined();
  });
});

describe('the schema of an article', () => {
  const valid = {
    title: 'T',
    description: 'A sentence that is long enough to say something in a search result, and alone.',
    standfirst: 'S',
    card: 'C',
    topic: 'asking',
    published: '2026-11-24',
  };
  const problem = (more: object) =>
    articleSchema
      .safeParse({ ...valid, ...more })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('takes a piece that says what it must', () => {
    expect(problem({})).toBeUndefined();
  });

  it.each([
    [{ title: 'x'.repeat(91) }, 'title: keep it within 90 characters'],
    [{ description: 'Short.' }, 'description: write at least 70 characters, so that a search result says enough'],
    [
      { formerly: ['Not a slug'] },
      'formerly.0: write a slug: small letters and digits with single hyphens between words',
    ],
    [{ also: ['asking'] }, 'also: it names the main topic again. Leave that out.'],
  ])('names what is wrong: %j', (more, message) => {
    expect(problem(more)).toContain(message);
  });

  it('reads an hour as written, on whatever machine', () => {
    expect(articleSchema.parse({ ...valid, published: '2026-07-01T09:00' }).published.toISOString()).toBe(
      '2026-07-01T09:00:00.000Z',
    );
  });

  it('explains every field to editors', () => {
    const shape = articleSchema.shape;
    expect(
      Object.entries(shape)
        .filter(([, field]) => !field.description)
        .map(([name]) => name),
    ).toEqual([]);
  });
});
