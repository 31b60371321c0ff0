import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, knownAnswers, type Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide } from '../../../src/domain/quiz/decide.ts';
import { anyQuiz } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { forecast, lunch, weather } from '../../fixtures/quizzes.ts';

describe('knownAnswers', () => {
  it('leaves every answer set of any quiz as it is', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const { check } = compileQuiz(quiz);
        for (const answers of everyAnswerSet(check)) expect(knownAnswers(check, answers)).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });

  it('takes what the quiz has of anything at all, and never throws', () => {
    const { check } = compileQuiz(lunch);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('hungry', 'minutes', 'likes', '__proto__'), fc.jsonValue()),
        ),
        (kept) => {
          const known = knownAnswers(check, kept);
          expect(['unanswered', 'incomplete', 'decided']).toContain(decide(check, known).kind);
        },
      ),
      { numRuns: 2000 },
    );
    expect(
      knownAnswers(check, { hungry: ['yes', 'no'], minutes: ['31'], likes: ['soup', 'anything', 'gone'] }),
    ).toEqual({
      hungry: ['yes'],
      likes: ['soup'],
    });
    expect(knownAnswers(check, { minutes: ['30'], likes: ['anything'] })).toEqual({
      minutes: ['30'],
      likes: ['anything'],
    });
  });

  it('lets the earlier of two answers count that exclude each other', () => {
    const { check } = compileQuiz({ ...weather, exclusive: [['cold', 'wet']] });
    expect(knownAnswers(check, { signs: ['cold', 'wet', 'dark'] })).toEqual({ signs: ['wet', 'dark'] });
  });
});

describe('answer', () => {
  const [signs] = compileQuiz({ ...weather, exclusive: [['cold', 'wet']] }).check.questions;
  const [wet] = compileQuiz(forecast).check.questions;
  if (!signs || !wet) throw new Error('no question');

  it.each([
    [{}, 'wet', true, { signs: ['wet'] }],
    [{ signs: ['wet'] }, 'dark', true, { signs: ['wet', 'dark'] }],
    [{ signs: ['wet', 'dark'] }, 'cold', true, { signs: ['dark', 'cold'] }],
    [{ signs: ['wet', 'dark'] }, 'none', true, { signs: ['none'] }],
    [{ signs: ['none'] }, 'dark', true, { signs: ['dark'] }],
    [{ signs: ['dark'] }, 'dark', false, {}],
  ])('of %j, with %s, is what fits together', (before, id, given, after) => {
    expect(answer(before as Answers, signs, id, given)).toEqual(after);
  });

  it('replaces the answer to a question that takes one', () => {
    expect(answer({ wet: ['yes'], cold: ['no'] }, wet, 'unsure', true)).toEqual({ wet: ['unsure'], cold: ['no'] });
  });
});
