import { describe, expect, it } from 'vitest';
import { footnoteInMargin, sourceInMargin } from '../../../src/domain/writing/margin-notes.ts';

describe('sourceInMargin', () => {
  const source = {
    author: 'Herminia Ibarra and Mark Lee Hunter',
    title: 'How Leaders Create and Use Networks',
    year: 2007,
  };

  it('is who wrote a source and when, above its title', () => {
    expect(sourceInMargin({ ...source, short: 'Ibarra and Hunter' })).toBe(
      'Ibarra and Hunter, 2007\nHow Leaders Create and Use Networks',
    );
  });

  it('has the authors as they are given where nobody made them short', () => {
    expect(sourceInMargin({ ...source, author: 'Bundesministerium für Arbeit und Soziales' })).toBe(
      'Bundesministerium für Arbeit und Soziales, 2007\nHow Leaders Create and Use Networks',
    );
  });

  it('begins with the title where nobody is named', () => {
    expect(sourceInMargin({ title: 'A Report', year: 2020 })).toBe('A Report\n2020');
  });

  it('leaves what follows a colon out of a long title, and cuts a longer one between words', () => {
    const of = (title: string) => sourceInMargin({ title, year: 2020 }).split('\n')[0];
    expect(of('Voice Flows to and around Leaders: Understanding When Units Are Helped or Hurt by Employee Voice')).toBe(
      'Voice Flows to and around Leaders',
    );
    expect(of('Short: and whole')).toBe('Short: and whole');
    expect(of(`${'word '.repeat(17)}seventeen, and more`)).toBe(`${'word '.repeat(17).trim()}…`);
    expect(of(`${'字'.repeat(89)}😀字`)).toHaveLength(91);
  });
});

describe('footnoteInMargin', () => {
  it('has its number and its words, in one paragraph', () => {
    expect(footnoteInMargin('2', '\nMade by hand.\n\nAnd slowly.\n')).toBe('2\u2002Made by hand. And slowly.');
  });

  it('says that a long one goes on', () => {
    const shown = footnoteInMargin('1', 'a word and '.repeat(60));
    expect(shown).toMatch(/^1\u2002a word and .* (a|word|and)…$/);
    expect(shown.length).toBeLessThanOrEqual(324);
  });
});
