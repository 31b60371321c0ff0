import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, lineWidth } from '../../../src/domain/figure/line-width.ts';
import { nameLines } from '../../../src/domain/planner/name-lines.ts';

describe('the lines of a name', () => {
  it('are one where it has room', () => {
    expect(nameLines('Katharina', 8)).toEqual(['Katharina']);
    expect(nameLines('', 8)).toEqual(['']);
    expect(nameLines('M', 0.1)).toEqual(['M']);
  });

  it('begin after a space or a hyphen', () => {
    expect(nameLines('Maximiliane von Hohenstein-Oettingen', 10)).toEqual([
      'Maximiliane von',
      'Hohenstein-',
      'Oettingen',
    ]);
  });

  it('go through a longer word, and through a name without spaces', () => {
    expect(nameLines('Personalabteilung', 6)).toEqual(['Personalab', 'teilung']);
    expect(nameLines('欧阳明月小姐', 4)).toEqual(['欧阳明', '月小姐']);
  });

  it('keep an accent with its letter, and joined emoji together', () => {
    expect(lettersOf('é👩🏽‍💻x')).toEqual(['é', '👩🏽‍💻', 'x']);
    expect(nameLines('👩🏽‍💻👩🏽‍💻', 2)).toEqual(['👩🏽‍💻', '👩🏽‍💻']);
  });

  it('are four at most: the rest is cut off, with dots at the end, at whichever side that is', () => {
    expect(nameLines('one two three fourteen five', 3)).toEqual(['one', 'two', 'three', '\u2068four…\u2069']);
  });

  it('hold every letter of a name that isn’t cut, in its order, and are no wider than their room', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (name, room) => {
        const lines = nameLines(name, room);
        const all = lines.join('');
        expect(lines.length).toBeLessThanOrEqual(4);
        if (!all.endsWith('…\u2069')) expect(bare(all)).toBe(bare(name));
        for (const line of lines)
          expect(lineWidth(line.replace(/[\u2068\u2069]/g, ''))).toBeLessThanOrEqual(Math.max(room, 1.4) + 0.001);
      }),
    );
  });
});
