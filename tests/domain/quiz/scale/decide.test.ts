import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideOutcome,
  decideTally,
  marksOf,
  standings,
  standingsOf,
  tally,
} from '../../../../src/domain/quiz/scale/decide.ts';
import { allPointsFor, anyScale, swimming } from '../../../fixtures/quizzes.ts';

const outcomeOf = (float: number, glide: number, dive: number) => {
  const decision = decideOutcome(swimming, { float, glide, dive });
  return decision.kind === 'decided' ? decision.outcome.id : decision.kind;
};

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

describe('marksOf', () => {
  it('tells the dimension that is the weakest, those that never are, and those that may be', () => {
    expect(marksOf(swimming, 'duck')).toEqual(['yes', 'no']);
    expect(marksOf(swimming, 'stone')).toEqual(['either', 'either']);
  });
});
