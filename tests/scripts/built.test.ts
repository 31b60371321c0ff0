import { describe, expect, it } from 'vitest';
import { filesIn, withSlashes } from '../built.ts';

describe('withSlashes', () => {
  it('turns a path of Windows into that of an address, and leaves others alone', () => {
    expect(['quiz\\wrong-person\\index.html', 'quiz/wrong-person/index.html'].map(withSlashes)).toEqual([
      'quiz/wrong-person/index.html',
      'quiz/wrong-person/index.html',
    ]);
  });
});

describe('filesIn', () => {
  it('finds files in folders below, in order', () => {
    expect(filesIn('src/domain/quiz/kinds', '{signs,profile}/compile.ts')).toEqual([
      'profile/compile.ts',
      'signs/compile.ts',
    ]);
  });
});
