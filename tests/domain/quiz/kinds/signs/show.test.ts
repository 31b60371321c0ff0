import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../../src/domain/quiz/kinds/signs/show.ts';
import { weather } from '../../../../fixtures/quizzes.ts';

describe('marksOf', () => {
  it('tells signs that are always true, never true, and either', () => {
    expect(marksOf(weather, 'rain')).toEqual(['yes', 'either', 'no']);
  });
});
