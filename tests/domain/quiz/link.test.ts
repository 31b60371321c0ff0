import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAnswers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { encodeLink } from '../../../src/domain/quiz/encode-link.ts';
import { decodeLink } from '../../../src/domain/quiz/link.ts';
import { anyQuiz } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const checkOf = (quiz: Parameters<typeof compileQuiz>[0]) => compileQuiz(quiz).check;

describe('encodeLink', () => {
  it.each([
    ['signs that are ticked', weather, { signs: ['wet', 'dark'] }, '#a=wet.dark'],
    ['questions', lunch, { hungry: ['yes'], likes: ['soup', 'salad'] }, '#a=hungry:yes,likes:soup.salad'],
    ['nothing', weather, {}, ''],
    ['what the quiz does not have', weather, { signs: ['gone'], other: ['wet'] }, ''],
  ])('writes the ids of %s into the fragment', (_, quiz, answers, fragment) => {
    expect(encodeLink(checkOf(quiz), answers)).toBe(fragment);
  });
});

describe('decodeLink', () => {
  it('gives back what encodeLink took, for every answer set of any quiz', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const check = checkOf(quiz);
        for (const answers of everyAnswerSet(check))
          expect(decodeLink(check, encodeLink(check, answers))).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });

  it('gives back numbers, broken ones too', () => {
    const check = checkOf({
      ...lunch,
      questions: lunch.questions.map((question) =>
        question.number ? { ...question, number: { min: -2, max: 2, step: 0.5 } } : question,
      ),
    });
    for (const text of ['-1.5', '0', '0.5', '1e+0', '.5'])
      expect(decodeLink(check, encodeLink(check, { minutes: [text] }))).toEqual({ minutes: [text] });
  });

  it.each([
    ['#a=wet.cold', ['wet', 'cold']],
    ['#a=gone.cold', ['cold']],
    ['#a=none', ['none']],
    ['#a=none.wet', ['wet']],
  ])('reads %j as %j', (fragment, signs) => {
    expect(decodeLink(checkOf(weather), fragment)).toEqual({ signs });
  });

  it.each(['#a=', '#a=%00%ff', '#self-check', '', '#a=wet:yes', '#b=wet'])('makes nothing of %j', (fragment) => {
    expect(decodeLink(checkOf(weather), fragment)).toEqual({});
  });

  it('drops unknown ids of questions and answers', () => {
    expect(decodeLink(checkOf(forecast), '#a=wet:yes,cold:gone,gone:yes,dark,:no')).toEqual({ wet: ['yes'] });
  });

  it('never throws and only ever gives known answers, whatever the fragment', () => {
    const ids = fc.constantFrom('wet', 'none', 'float', '2', 'minutes', '45', 'likes', 'soup', '%', '__proto__', '');
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `#a=${text}`),
      fc
        .array(fc.tuple(ids, fc.constantFrom('.', ':', ',')))
        .map((parts) => `#a=${parts.map((part) => part.join('')).join('')}`),
    );
    const checks = [weather, forecast, swimming, lunch].map(checkOf);
    fc.assert(
      fc.property(any, fc.constantFrom(...checks), (fragment, check) => {
        const answers = decodeLink(check, fragment);
        expect(knownAnswers(check, answers)).toEqual(answers);
      }),
      { numRuns: 10_000 },
    );
  });
});
