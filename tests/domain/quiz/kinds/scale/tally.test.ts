import { describe, expect, it } from 'vitest';
import { tally } from '../../../../../src/domain/quiz/kinds/scale/tally.ts';
import { swimming } from '../../../../fixtures/quizzes.ts';

describe('tally', () => {
  it('adds up by dimension and finds the weakest by its share of points', () => {
    expect(tally(swimming, { float: 2, glide: 1, dive: 1 })).toEqual({
      total: 4,
      dimensions: [
        { id: 'ease', points: 3, most: 4 },
        { id: 'depth', points: 1, most: 2 },
      ],
      weakest: 'depth',
    });
  });

  it('takes the earlier dimension when two are level', () => {
    expect(tally(swimming, { float: 1, glide: 1, dive: 1 }).weakest).toBe('ease');
  });
});
