import { expect, it } from 'vitest';
import { agoIn } from '../../src/words/plural.ts';

it.each([
  ['en', 1, 'week', '1 week ago'],
  ['en', 3, 'week', '3 weeks ago'],
  ['en', 2, 'year', '2 years ago'],
  ['de', 1, 'month', 'vor 1 Monat'],
  ['de', 3, 'month', 'vor 3 Monaten'],
] as const)('a time in the past is told in %s: %i %s', (language, count, unit, words) => {
  expect(agoIn(language)(count, unit)).toBe(words);
});
