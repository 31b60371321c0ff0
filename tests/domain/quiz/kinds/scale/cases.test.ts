import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings, standingsOf } from '../../../../../src/domain/quiz/kinds/scale/cases.ts';
import { anyScale } from '../../../../fixtures/quizzes.ts';

describe('standingsOf', () => {
  it('shares every standing out among the outcomes, each to one', () => {
    fc.assert(
      fc.property(anyScale, (quiz) => {
        const shared = quiz.outcomes.flatMap(({ id }) => standingsOf(quiz, id));
        expect(shared).toHaveLength(standings(quiz).length);
      }),
    );
  });
});
