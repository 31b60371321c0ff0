import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearerQuery, wordsIn } from '../../../src/domain/search/nearer.ts';

const words = wordsIn(['Ask before the budget is set', 'The budget, and who approves it', 'Prüfe das']);

describe('the words of texts', () => {
  it('are each there once, in small letters, without those of one or two letters', () => {
    expect(words).toEqual(['and', 'approves', 'ask', 'before', 'budget', 'das', 'prüfe', 'set', 'the', 'who']);
  });
});

describe('a nearer spelling', () => {
  it('changes the words that no page has, and keeps the others', () => {
    expect(nearerQuery('Bugdet', words)).toBe('budget');
    expect(nearerQuery('who aproves', words)).toBe('who approves');
    expect(nearerQuery('prufe', words)).toBe('prüfe');
  });

  it('is none where every word is known, or none is near', () => {
    expect(nearerQuery('budget', words)).toBeUndefined();
    expect(nearerQuery('zzzzqqqq', words)).toBeUndefined();
    expect(nearerQuery('', words)).toBeUndefined();
  });

  it('has as many words as the query, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const nearer = nearerQuery(query, words);
        if (nearer !== undefined) expect(nearer.split(' ')).toHaveLength(query.split(/\s+/).length);
      }),
    );
  });
});
