/** The ways in which pieces come to resemble each other. */
import { describe, expect, it } from 'vitest';
import { finishedArticles, workshops } from './source-files.ts';
import { plain, scripts, wordsOf } from './words-of.ts';

const pieces = [...finishedArticles, ...workshops];

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
