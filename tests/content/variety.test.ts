/** The ways in which pieces come to resemble each other. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/article/outline.ts';
import { finishedArticles, quizzes, workshops } from './source-files.ts';

const pieces = [...finishedArticles, ...workshops];
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d’]+/gu) ?? [];
/** The words of a piece without its tags, and without the titles of other pieces that it links to. */
const plain = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\[[^\]]*\]\([^)]*\)/g, ' | ');

/** Returns what more than `most` of `texts` have in common, with the names of those. */
function shared(texts: { name: string; items: Iterable<string> }[], most: number): string[] {
  const names = new Map<string, Set<string>>();
  for (const { name, items } of texts)
    for (const item of items) names.set(item, (names.get(item) ?? new Set()).add(name));
  return [...names].filter(([, of]) => of.size > most).map(([item, of]) => `“${item}”: ${[...of].join(', ')}`);
}

/** Returns every run of `length` words. */
const runs = (text: string, length: number) =>
  text
    .split('|')
    .map(wordsOf)
    .flatMap((words) => words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')));

const phrases = (texts: { id: string; body: string }[]) =>
  shared(
    texts.map(({ id, body }) => ({ name: id, items: runs(plain(body), 8) })),
    1,
  );

describe('phrases', () => {
  it('of eight words are in one piece alone', () => {
    expect(phrases(pieces)).toEqual([]);
  });

  it('are found', () => {
    const body = 'Ask for the reason, and leave the money out of it.';
    expect(
      phrases([
        { id: 'a', body },
        { id: 'b', body: `${body} Then wait.` },
      ]),
    ).toHaveLength(4);
  });
});

/** Props that wore out when every piece had them. */
const props = ['June', 'two engineers', 'twenty minutes', 'coffee machine', 'at the coffee', 'a mentor elsewhere'];

describe('props', () => {
  it.each(props)('“%s” is in one piece at most', (prop) => {
    expect(pieces.filter(({ body }) => new RegExp(`\\b${prop}\\b`).test(body)).map(({ id }) => id).length).toBeLessThan(
      2,
    );
  });
});

const opening = (text: string, length: number) => wordsOf(text).slice(0, length).join(' ');

describe('openings', () => {
  it('of pieces, standfirsts and descriptions differ', () => {
    const firsts = (of: (piece: (typeof pieces)[number]) => string) =>
      shared(
        pieces.map((piece) => ({ name: piece.id, items: [opening(of(piece), 3)] })),
        1,
      );
    expect(firsts(({ body }) => plain(body))).toEqual([]);
    expect(firsts(({ data }) => String(data.standfirst))).toEqual([]);
    expect(firsts(({ data }) => String(data.description))).toEqual([]);
  });

  it('differ in form: not most of them tell the reader what happened to them', () => {
    const told = finishedArticles.filter(({ body }) => /^(You|Your) /.test(plain(body).trim()));
    expect(told.length).toBeLessThanOrEqual(2);
  });
});

const scripts = [
  ...pieces.flatMap(({ id, body }) =>
    [...body.matchAll(/<Say [^>]*>\s*([^]*?)<\/Say>/g)].map(([, words = '']) => ({ id, words })),
  ),
  ...quizzes.flatMap(({ id, data }) =>
    (data as { outcomes: { say?: { words: string }[] }[] }).outcomes.flatMap(({ say = [] }) =>
      say.map(({ words }) => ({ id, words })),
    ),
  ),
];

describe('scripts', () => {
  it('seldom begin alike', () => {
    const counts = Map.groupBy(scripts, ({ words }) => opening(words, 2));
    expect([...counts].filter(([, of]) => of.length > 2).map(([begin]) => begin)).toEqual([]);
  });

  it('seldom say “I’d like”', () => {
    expect(scripts.filter(({ words }) => words.includes('I’d like')).length).toBeLessThan(scripts.length / 10);
  });

  it('are answered: the other side speaks in most pieces, and not always kindly', () => {
    const heard = finishedArticles.filter(({ body }) => /<(Hear|Line) /.test(body));
    expect(heard.length).toBeGreaterThan(finishedArticles.length / 2);
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
