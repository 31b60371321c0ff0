import { describe, expect, it } from 'vitest';
import { countedIn } from '../../src/words/plural.ts';

describe('countedIn', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [21, '21 minutes'],
    [1200, '1,200 minutes'],
  ])('puts the form of English after %i', (count, words) => {
    expect(countedIn('en')(count, { one: 'minute', other: 'minutes' })).toBe(words);
  });

  it('writes numbers as the language does', () => {
    expect(countedIn('de')(1200, { one: 'Minute', other: 'Minuten' })).toBe('1.200 Minuten');
  });

  it('follows languages that have other forms, and takes the common one where none is given', () => {
    const counted = countedIn('pl');
    const minutes = { one: 'minuta', few: 'minuty', other: 'minut' };
    expect([1, 2, 5, 22].map((count) => counted(count, minutes))).toEqual([
      '1 minuta',
      '2 minuty',
      '5 minut',
      '22 minuty',
    ]);
  });
});
