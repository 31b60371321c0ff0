import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSetsOf } from '../../../../../src/domain/quiz/kinds/signs/cases.ts';
import { anyQuiz } from '../../../../fixtures/quizzes.ts';

describe('answerSetsOf', () => {
  it('shares every answer set out among the outcomes, each to one', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const shared = quiz.outcomes.flatMap(({ id }) => answerSetsOf(quiz, id));
        expect(shared).toHaveLength(2 ** quiz.signs.length);
        expect(new Set(shared.map(String)).size).toBe(shared.length);
      }),
    );
  });
});
