import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSets } from '../../../src/domain/quiz/answers.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/domain/quiz/stored.ts';
import { anyQuiz, weather } from '../../fixtures/quizzes.ts';

describe('decodeAnswers', () => {
  it('gives back what encodeAnswers took, for every answer set', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        for (const answers of answerSets(quiz))
          expect(decodeAnswers(quiz, encodeAnswers(answers) ?? '')).toEqual(answers);
      }),
    );
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"version":1}',
    '{"version":1,"answers":"wet"}',
    '{"version":2,"answers":["wet"]}',
  ])('makes no answers of %j', (stored) => {
    expect(decodeAnswers(weather, stored)).toEqual([]);
  });

  it('never throws and only ever gives known ids', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.string()).map((answers) => JSON.stringify({ version: 1, answers })),
    );
    fc.assert(
      fc.property(any, (stored) => {
        for (const id of decodeAnswers(weather, stored)) expect(['wet', 'cold', 'dark', 'none']).toContain(id);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('encodeAnswers', () => {
  it('keeps nothing when there is nothing to keep', () => {
    expect(encodeAnswers([])).toBeUndefined();
  });
});
