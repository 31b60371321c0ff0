import { describe, expect, it } from 'vitest';
import { knownFilters, bestFirst, markedAddress, readAddress, writeAddress } from '../../src/domain/search/results.ts';

describe('the address of a search', () => {
  it('keeps the query and the filters, and gives them back', () => {
    const filters = { kind: 'Self-check', topic: 'Asking for resources' };
    const address = writeAddress('who & why?', filters);
    expect(address).toBe('?q=who+%26+why%3F&kind=Self-check&topic=Asking+for+resources');
    expect(readAddress(address)).toEqual({ query: 'who & why?', filters });
  });

  it('is empty when there is nothing to keep', () => {
    expect(writeAddress('', { kind: '', topic: '' })).toBe('');
    expect(readAddress('?x=1')).toEqual({ query: '', filters: { kind: '', topic: '' } });
  });
});

describe('knownFilters', () => {
  it('passes over a kind and a topic that there aren’t, and names them', () => {
    expect(knownFilters({ kind: 'Podcast', topic: 'Cooking' }, ['Trust'])).toEqual({
      known: { kind: '', topic: '' },
      ignored: ['Podcast', 'Cooking'],
    });
  });

  it('keeps what there is, and a topic for as long as nobody knows the topics', () => {
    const filters = { kind: 'Article', topic: 'Trust' };
    for (const topics of [['Trust'], []])
      expect(knownFilters(filters, topics)).toEqual({ known: filters, ignored: [] });
  });
});

it('puts the group with the best result first, and leaves out empty ones', () => {
  const group = (kind: string, ...scores: number[]) => ({ kind, results: scores.map((score) => ({ score })) });
  expect(
    bestFirst([group('Article', 2, 1), group('Workshop'), group('Self-check', 5)]).map(({ kind }) => kind),
  ).toEqual(['Self-check', 'Article']);
});

it('leads to the found words by a text fragment, after a heading’s own', () => {
  expect(markedAddress('/a/', ['Budget', 'budget', 'one-on-one'])).toBe('/a/#:~:text=budget&text=one%2Don%2Done');
  expect(markedAddress('/a/#ask', ['a&b'])).toBe('/a/#ask:~:text=a%26b');
  expect(markedAddress('/a/', [])).toBe('/a/');
});
