import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none } from '../../../../../src/domain/quiz/kinds/signs/answers.ts';
import { answerSets } from '../../../../../src/domain/quiz/kinds/signs/cases.ts';
import { decideOutcome } from '../../../../../src/domain/quiz/kinds/signs/decide.ts';
import { anyQuiz, weather } from '../../../../fixtures/quizzes.ts';

const outcomeOf = (answers: string[]) => {
  const decision = decideOutcome(weather, answers);
  return decision.kind === 'decided' ? decision.outcome.id : decision.kind;
};

describe('decideOutcome', () => {
  it('is unanswered before anything is ticked', () => {
    expect(outcomeOf([])).toBe('unanswered');
  });

  it.each([
    [['wet', 'cold', 'dark'], 'storm'],
    [['wet', 'cold'], 'rain'],
    [['wet'], 'rain'],
    [['cold', 'dark'], 'two'],
    [['dark'], 'one'],
    [[none], 'fine'],
  ])('gives %j the first outcome whose conditions hold', (answers, outcome) => {
    expect(outcomeOf(answers)).toBe(outcome);
  });

  it('lets a sign count where "none" is ticked beside it', () => {
    expect(outcomeOf([none, 'dark'])).toBe('one');
  });

  it('is undecided where no condition holds', () => {
    expect(decideOutcome({ signs: [{ id: 'a' }], outcomes: [{ id: 'x', when: { all: ['a'] } }] }, [none])).toEqual({
      kind: 'undecided',
    });
  });

  it('never depends on the order of the answers', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        for (const answers of answerSets(quiz))
          expect(decideOutcome(quiz, [...answers].reverse())).toEqual(decideOutcome(quiz, answers));
      }),
    );
  });
});
