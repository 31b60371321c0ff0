import { describe, expect, it } from 'vitest';
import { hasNotes, noteProblems } from '../../../src/domain/writing/notes.ts';
import { parseText } from '../../../src/domain/writing/parse.ts';

const told = (text: string) => noteProblems(parseText(text));

describe('noteProblems', () => {
  it('lets notes pass that are referred to, once or more', () => {
    expect(told('a[^1] b[^two] c[^1]\n\n[^1]: d\n\n[^two]: e\n\n    f')).toEqual([]);
    expect(told('`[^1]` in code is no note, nor is [a](#b) or [2].')).toEqual([]);
  });

  it('tells of a reference without a note', () => {
    expect(told('a\n\nb[^3]')).toEqual([
      { line: 3, message: 'the note [^3] has no text. Write it on a line of its own, as "[^3]: …".' },
    ]);
  });

  it('tells of a note that nothing refers to, and of one that is written twice', () => {
    expect(told('a[^1]\n\n[^1]: b\n\n[^1]: c\n\n[^2]: d')).toEqual([
      { line: 5, message: 'the note [^1] is written twice. Give this one another name.' },
      { line: 7, message: 'nothing refers to the note [^2]. Write [^2] where it belongs, or delete it.' },
    ]);
  });
});

describe('hasNotes', () => {
  it('is said of a text with the words of a note', () => {
    expect(hasNotes('a[^1]\n\n[^1]: b')).toBe(true);
    expect(hasNotes('a [b]: c, and [^1] of d')).toBe(false);
  });
});
