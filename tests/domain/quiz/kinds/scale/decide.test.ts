import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings } from '../../../../../src/domain/quiz/kinds/scale/cases.ts';
import { decideOutcome, decideTally } from '../../../../../src/domain/quiz/kinds/scale/decide.ts';
import { tally } from '../../../../../src/domain/quiz/kinds/scale/tally.ts';
import { allPointsFor, anyScale, swimming } from '../../../../fixtures/quizzes.ts';

const outcomeOf = (float: number, glide: number, dive: number) => {
  const decision = decideOutcome(swimming, { float, glide, dive });
  return decision.kind === 'decided' ? decision.outcome.id : decision.kind;
};

describe('decideOutcome', () => {
  it('is unanswered before the first answer and incomplete before the last', () => {
    expect(decideOutcome(swimming, {})).toEqual({ kind: 'unanswered' });
    expect(decideOutcome(swimming, { dive: 0 })).toEqual({ kind: 'incomplete', missing: 2 });
  });

  it('gives the first outcome whose conditions hold', () => {
    expect(outcomeOf(2, 2, 1)).toBe('otter');
    expect(outcomeOf(1, 0, 0)).toBe('stone');
    expect(outcomeOf(2, 1, 0)).toBe('duck');
    expect(outcomeOf(1, 0, 2)).toBe('plunger');
  });

  it('agrees with one of the standings, for any answers to any scale', () => {
    fc.assert(
      fc.property(
        anyScale.chain((quiz) => fc.tuple(fc.constant(quiz), allPointsFor(quiz))),
        ([quiz, points]) => {
          const { total, weakest } = tally(quiz, points);
          const standing = standings(quiz).find((pair) => pair.total === total && pair.weakest === weakest);
          expect(standing).toBeDefined();
          if (standing) expect(decideOutcome(quiz, points)).toEqual(decideTally(quiz, standing));
        },
      ),
    );
  });
});
