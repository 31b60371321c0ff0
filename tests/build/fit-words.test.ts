import { describe, expect, it } from 'vitest';
import { fitWords } from '../../src/build/cards/fit-words.ts';

describe('fitWords', () => {
  it('sets short words large and long words smaller, and loses none', () => {
    const short = fitWords('Ask again', 'wide');
    const words = 'The most overlooked mistake when you negotiate for people and money';
    const long = fitWords(words, 'wide');
    expect(short.fontSize).toBe(112);
    expect(fitWords('Go deeper with one person you know', 'wide').lines.at(-1)).not.toBe('know');
    expect(long.fontSize).toBeLessThan(short.fontSize);
    expect(long.lines.join(' ')).toBe(words);
    expect(long.lines.length * long.fontSize * 1.06).toBeLessThanOrEqual(340);
  });

  it('refuses words that fit at no size, and says what to do', () => {
    expect(() => fitWords('word '.repeat(60).trim(), 'wide')).toThrow(
      /does not fit its wide card, even at 64 pixels\. Shorten it, or break its longest word\.$/,
    );
    expect(() => fitWords('Donaudampfschifffahrtsgesellschaftskapitänspatent', 'wide')).toThrow(/does not fit/);
  });
});
