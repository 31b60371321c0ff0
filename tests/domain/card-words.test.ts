import { describe, expect, it } from 'vitest';
import { fitWords } from '../../src/components/card/fit.ts';

const frame = { width: 790, height: 340, sizes: [112, 96, 80, 64] };

describe('fitWords', () => {
  it('sets short words large and long words smaller, and loses none', () => {
    const short = fitWords('Ask again', frame);
    const words = 'The most overlooked mistake when you negotiate for people and money';
    const long = fitWords(words, frame);
    expect(short.fontSize).toBe(112);
    expect(long.fontSize).toBeLessThan(short.fontSize);
    expect(long.lines.join(' ')).toBe(words);
    expect(long.lines.length * long.fontSize * 1.06).toBeLessThanOrEqual(frame.height);
  });

  it('refuses words that fit at no size, and says what to do', () => {
    expect(() => fitWords('word '.repeat(60).trim(), frame)).toThrow(
      /does not fit its card, even at 64 pixels\. Shorten it, or break its longest word\.$/,
    );
    expect(() => fitWords('Donaudampfschifffahrtsgesellschaftskapitänspatent', frame)).toThrow(/does not fit/);
  });
});
