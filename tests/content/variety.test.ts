/** The ways in which pieces come to resemble each other. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/article/outline.ts';
import { finishedArticles, workshops } from './source-files.ts';
import { plain, scripts } from './words-of.ts';

const pieces = [...finishedArticles, ...workshops];
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d’]+/gu) ?? [];

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
});

describe('scripts', () => {
  it('seldom begin alike', () => {
    const counts = Map.groupBy(scripts, ({ words }) => opening(words, 2));
    expect([...counts].filter(([, of]) => of.length > 2).map(([begin]) => begin)).toEqual([]);
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
