import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answerSets, knownAnswers, none } from '../../../../src/domain/quiz/signs/answers.ts';
import { answerSetsOf, decideOutcome, marksOf } from '../../../../src/domain/quiz/signs/decide.ts';
import { anyQuiz, weather } from '../../../fixtures/quizzes.ts';

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

describe('marksOf', () => {
  it('tells signs that are always true, never true, and either', () => {
    expect(marksOf(weather, 'rain')).toEqual(['yes', 'either', 'no']);
  });
});

describe('answer', () => {
  it('clears the signs when "none" is ticked', () => {
    expect(answer(['wet', 'cold'], none, true)).toEqual([none]);
  });

  it('clears "none" when a sign is ticked', () => {
    expect(answer([none], 'wet', true)).toEqual(['wet']);
  });

  it('leaves the other signs when one is cleared', () => {
    expect(answer(['wet', 'cold'], 'wet', false)).toEqual(['cold']);
  });
});

describe('knownAnswers', () => {
  it('drops unknown ids, repeated ones, and "none" beside a sign', () => {
    expect(knownAnswers(weather, ['cold', 'gone', none, 'cold', 7, null])).toEqual(['cold']);
  });

  it('keeps "none" alone', () => {
    expect(knownAnswers(weather, ['gone', none])).toEqual([none]);
  });
});
