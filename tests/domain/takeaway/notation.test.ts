import { describe, expect, it } from 'vitest';
import { moneyIn, notationIn, typedIn } from '../../../src/domain/takeaway/notation.ts';

describe('a number that is read', () => {
  it.each([
    ['en-US', '2436', 2436],
    ['en-US', '$2,436', 2436],
    ['en-US', ' 1 200.50 ', 1200.5],
    ['en-US', '1,234,567.891', 1234567.891],
    ['en-US', '1.234', 1.234],
    ['en-US', '-3', -3],
    ['en-US', '0', 0],
    ['en-IN', '1,20,000', 120_000],
    ['de-DE', '2.436 €', 2436],
    ['de-DE', '1.234.567,5', 1234567.5],
    ['de-DE', '1,234', 1.234],
    ['de-AT', '1.200', 1200],
    ['de-CH', '1’200.50', 1200.5],
    ['fr-FR', '1\u202F200,50', 1200.5],
  ])('is meant as in %s: %j', (locale, cell, number) => {
    expect(notationIn(locale).read(cell)).toBe(number);
  });

  it('has its decimals after either sign where it can’t be one between thousands', () => {
    expect([notationIn('en-US').read('1,5'), notationIn('de-DE').read('1.5')]).toEqual([1.5, 1.5]);
  });

  it.each(['', 'about 5', '1.2.3', '1,2,3', '1,5.5', '1e3', '5 hours', '.', '-'])('is none in %j', (cell) => {
    for (const locale of ['en-US', 'de-DE']) expect(notationIn(locale).read(cell)).toBeUndefined();
  });

  it.each(['en-US', 'de-DE', 'de-CH', 'fr-FR'])('is what was written in %s, grouped or as typed', (locale) => {
    const { read, number } = notationIn(locale);
    for (const value of [0.1, 0.0625, 2.5, 1234.5, 1_234_567]) {
      expect(read(number(value))).toBe(value);
      expect(read(typedIn(locale)(value))).toBe(value);
    }
  });
});

describe('an amount of money', () => {
  it.each([
    ['en-US', 'USD', 1200, '$1,200'],
    ['en-US', 'USD', -1200.5, '−$1,200.50'],
    ['de-DE', 'EUR', 1200, '1.200\u00A0€'],
    ['de-DE', 'EUR', -0.5, '−0,50\u00A0€'],
    ['en-CA', 'USD', 1200, '$1,200'],
  ])('is written as in %s, in %s', (locale, currency, value, words) => {
    expect(moneyIn(locale, currency)(value)).toBe(words);
  });
});
