import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAnswers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide } from '../../../src/domain/quiz/decide.ts';
import { decodeAnswers, encodeAnswers, storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { anyQuiz } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const checkOf = (quiz: Parameters<typeof compileQuiz>[0]) => compileQuiz(quiz).check;
const version1 = (answers: unknown) => JSON.stringify({ version: 1, answers });

describe('storageKey', () => {
  it('differs from quiz to quiz', () => {
    expect(storageKey('a')).not.toBe(storageKey('b'));
  });
});

describe('encodeAnswers', () => {
  it('keeps nothing when there is nothing to keep', () => {
    expect(encodeAnswers({})).toBeUndefined();
  });

  it('writes answers by question, with the version of the shape', () => {
    expect(encodeAnswers({ signs: ['wet', 'cold'] })).toBe('{"version":2,"answers":{"signs":["wet","cold"]}}');
  });
});

describe('decodeAnswers', () => {
  it('gives back what encodeAnswers took, for every answer set of any quiz', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const check = checkOf(quiz);
        for (const answers of everyAnswerSet(check))
          expect(decodeAnswers(check, encodeAnswers(answers) ?? '')).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['signs that are ticked', weather, ['cold', 'wet', 'gone', 7], { signs: ['wet', 'cold'] }],
    ['"none"', weather, ['none'], { signs: ['none'] }],
    ['signs that are answered since', forecast, ['cold', 'gone'], { cold: ['yes'] }],
    ['points by statement', swimming, { float: 2, dive: 0, gone: 1, glide: 9 }, { float: ['2'], dive: ['0'] }],
    ['nothing', weather, null, {}],
  ])('reads %s of version 1', (_, quiz, kept, answers) => {
    expect(decodeAnswers(checkOf(quiz), version1(kept))).toEqual(answers);
  });

  it('keeps what still applies of questions that have changed', () => {
    const kept = JSON.stringify({
      version: 2,
      answers: { hungry: ['maybe'], minutes: ['95'], likes: ['soup', 'gone'], gone: ['yes'] },
    });
    expect(decodeAnswers(checkOf(lunch), kept)).toEqual({ likes: ['soup'] });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"version":1}',
    '{"version":2,"answers":["wet"]}',
    '{"version":3,"answers":{}}',
  ])('makes nothing of %j', (stored) => {
    expect(decodeAnswers(checkOf(weather), stored)).toEqual({});
  });

  it('never throws, and leads to known answers and a valid state, whatever is stored', () => {
    const anyAnswers = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.constantFrom('wet', 'cold', 'none', 'gone')),
      fc.dictionary(
        fc.constantFrom('signs', 'float', 'dive', 'minutes', 'likes', '__proto__', 'toString'),
        fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('wet', 'none', '1', '45', 'soup', 'anything'))),
      ),
    );
    const anyStored = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.tuple(fc.constantFrom(1, 2), anyAnswers).map(([version, answers]) => JSON.stringify({ version, answers })),
    );
    const checks = [weather, forecast, swimming, lunch].map(checkOf);
    fc.assert(
      fc.property(anyStored, fc.constantFrom(...checks), (stored, check) => {
        const answers = decodeAnswers(check, stored);
        expect(knownAnswers(check, answers)).toEqual(answers);
        expect(['unanswered', 'incomplete', 'decided']).toContain(decide(check, answers).kind);
      }),
      { numRuns: 10_000 },
    );
  });
});
