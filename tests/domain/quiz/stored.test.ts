import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/domain/quiz/decide.ts';
import { knownAnswers as knownPoints } from '../../../src/domain/quiz/kinds/scale/answers.ts';
import { knownAnswers, none } from '../../../src/domain/quiz/kinds/signs/answers.ts';
import { answerSets } from '../../../src/domain/quiz/kinds/signs/cases.ts';
import { decodeSteps, encodeSteps } from '../../../src/domain/quiz/stored-steps.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/domain/quiz/stored-answers.ts';
import { anyQuiz, anyScale, pointsFor, swimming, weather } from '../../fixtures/quizzes.ts';

/** Any string at all, and strings that come close to what we keep. */
const anyStored = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.jsonValue().map((answers) => JSON.stringify({ version: 1, answers })),
  fc
    .dictionary(fc.constantFrom('float', 'dive', '__proto__', 'toString'), fc.jsonValue())
    .map((answers) => JSON.stringify({ version: 1, answers })),
  fc.array(fc.constantFrom('wet', 'cold', none, 'gone')).map((answers) => JSON.stringify({ version: 1, answers })),
);

describe('decodeAnswers', () => {
  it('gives back what encodeAnswers took, for every answer set of any quiz of signs', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        for (const answers of answerSets(quiz))
          expect(knownAnswers(quiz, decodeAnswers(encodeAnswers(answers) ?? ''))).toEqual(answers);
      }),
    );
  });

  it('gives back what encodeAnswers took, for any points of any scale', () => {
    fc.assert(
      fc.property(
        anyScale.chain((quiz) => fc.tuple(fc.constant(quiz), pointsFor(quiz))),
        ([quiz, points]) => {
          expect(knownPoints(quiz, decodeAnswers(encodeAnswers(points) ?? ''))).toEqual(points);
        },
      ),
    );
  });

  it.each(['', '{', 'null', '[]', '7', '{"version":1}', '{"version":2,"answers":["wet"]}'])(
    'makes nothing of %j',
    (stored) => {
      expect(decodeAnswers(stored)).toBeUndefined();
    },
  );

  it('never throws, and leads to known answers and a valid state, whatever is stored', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        for (const id of knownAnswers(weather, decodeAnswers(stored)))
          expect(['wet', 'cold', 'dark', 'none']).toContain(id);
        for (const [id, points] of Object.entries(knownPoints(swimming, decodeAnswers(stored)))) {
          expect(swimming.statements.map((statement) => statement.id)).toContain(id);
          expect([0, 1, 2]).toContain(points);
        }
        for (const quiz of [weather, swimming])
          expect(['unanswered', 'incomplete', 'decided']).toContain(
            kindOf(quiz).decideStored(quiz, decodeAnswers(stored)).kind,
          );
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('encodeAnswers', () => {
  it('keeps nothing when there is nothing to keep', () => {
    expect(encodeAnswers([])).toBeUndefined();
    expect(encodeAnswers({})).toBeUndefined();
  });
});

describe('decodeSteps', () => {
  it('gives back what encodeSteps took', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (steps) => {
        expect(decodeSteps(encodeSteps(steps) ?? '')).toEqual(steps);
      }),
    );
  });

  it('never throws, and only ever gives words, whatever is stored', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        for (const step of decodeSteps(stored)) expect(step).toBeTypeOf('string');
      }),
      { numRuns: 10_000 },
    );
  });
});
