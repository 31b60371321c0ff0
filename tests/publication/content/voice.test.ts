/** The voice of this publication: what its pieces must have, and what wore out when every piece had it. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/domain/article/outline.ts';
import { countWords } from '../../../src/domain/article/reading.ts';
import { site } from '../../../src/site.ts';
import { finishedArticles, quizzes, workshops } from '../../content/source-files.ts';
import { plain, scripts, wordsOf } from '../../content/words-of.ts';

const pieces = [...finishedArticles, ...workshops];

/** Props that wore out when every piece had them. */
const props = ['June', 'two engineers', 'twenty minutes', 'coffee machine', 'at the coffee', 'a mentor elsewhere'];

describe('props', () => {
  it.each(props)('“%s” is in one piece at most', (prop) => {
    expect(pieces.filter(({ body }) => new RegExp(`\\b${prop}\\b`).test(body)).map(({ id }) => id).length).toBeLessThan(
      2,
    );
  });
});

describe('the library', () => {
  it('is twelve articles, of which five have a figure, and the founding one has room', () => {
    expect(finishedArticles.length).toBeGreaterThanOrEqual(12);
    expect(finishedArticles.filter(({ body }) => body.includes('<Diagram ')).length).toBeGreaterThanOrEqual(5);
    const founding = finishedArticles.find(({ id }) => id === site.foundingArticle);
    expect(countWords(founding?.body ?? '')).toBeGreaterThanOrEqual(1100);
  });
});

describe('openings', () => {
  it('differ in form: not most of them tell the reader what happened to them', () => {
    const told = finishedArticles.filter(({ body }) => /^(You|Your) /.test(plain(body).trim()));
    expect(told.length).toBeLessThanOrEqual(2);
  });
});

describe('scripts', () => {
  it('seldom say “I’d like”', () => {
    expect(scripts.filter(({ words }) => words.includes('I’d like')).length).toBeLessThan(scripts.length / 10);
  });

  it('are answered: the other side speaks in most pieces, and not always kindly', () => {
    const heard = finishedArticles.filter(({ body }) => /<(Hear|Line) /.test(body));
    expect(heard.length).toBeGreaterThan(finishedArticles.length / 2);
  });
});

describe('sources', () => {
  it.each(finishedArticles)('$id rests on one to three', ({ data }) => {
    expect((data.sources as unknown[] | undefined)?.length).toBeOneOf([1, 2, 3]);
  });

  it('are the same wherever they are cited, and some disagree with us', () => {
    const all = finishedArticles.flatMap(
      ({ data }) => (data.sources ?? []) as { link: string; author: string; year: number; disagrees?: true }[],
    );
    for (const [link, same] of Map.groupBy(all, (source) => source.link))
      expect(new Set(same.map(({ author, year }) => `${author} ${year}`)).size, link).toBe(1);
    expect(all.filter(({ disagrees }) => disagrees).length).toBeGreaterThanOrEqual(5);
  });
});

describe('situations', () => {
  it.each(finishedArticles)('$id says in which it helps', ({ data }) => {
    expect(data.situation).toEqual(expect.stringMatching(/[^.]$/));
  });

  it('are told apart', () => {
    expect(new Set(finishedArticles.map(({ data }) => data.situation)).size).toBe(finishedArticles.length);
  });
});

describe('steps of self-checks', () => {
  it('can be done this week', () => {
    const steps = quizzes.flatMap(({ id, data }) =>
      (data as { outcomes: { steps?: (string | { text: string })[] }[] }).outcomes.flatMap(({ steps = [] }) =>
        steps.map((step) => ({ id, text: typeof step === 'string' ? step : step.text })),
      ),
    );
    expect(steps.filter(({ text }) => /\bnext (time|report|open|round)\b|\bwait a week\b/i.test(text))).toEqual([]);
  });
});

/** Lengths in words of the sentences of running text. */
const lengths = (body: string) =>
  outlineOf(body)
    .prose.flatMap((paragraph) => paragraph.split(/(?<=[.?!]”?)\s+/))
    .map((sentence) => wordsOf(sentence).length)
    .filter(Boolean);

/** The spread of sentences, as their standard deviation in words. */
function spread(sizes: readonly number[]): number {
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length);
}

describe('sentences', () => {
  it.each(finishedArticles)('$id: some are short and some are long', ({ body }) => {
    const sizes = lengths(body);
    expect(spread(sizes)).toBeGreaterThan(5);
    expect(sizes.filter((size) => size <= 5).length / sizes.length).toBeGreaterThan(0.08);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45);
  });
});
