import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../../src/domain/quiz/kinds/scale/show.ts';
import { swimming } from '../../../../fixtures/quizzes.ts';

describe('marksOf', () => {
  it('tells the dimension that is the weakest, those that never are, and those that may be', () => {
    expect(marksOf(swimming, 'duck')).toEqual(['yes', 'no']);
    expect(marksOf(swimming, 'stone')).toEqual(['either', 'either']);
  });
});
