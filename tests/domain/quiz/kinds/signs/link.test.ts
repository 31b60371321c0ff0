import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSets } from '../../../../../src/domain/quiz/kinds/signs/cases.ts';
import { compareAnswers } from '../../../../../src/domain/quiz/kinds/signs/compare.ts';
import { decodeLink, encodeLink } from '../../../../../src/domain/quiz/kinds/signs/link.ts';
import { anyQuiz, weather } from '../../../../fixtures/quizzes.ts';

describe('decodeLink', () => {
  it('gives back what encodeLink took, for every answer set of any quiz', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        for (const answers of answerSets(quiz)) expect(decodeLink(quiz, encodeLink(answers))).toEqual(answers);
      }),
    );
  });

  it.each([
    ['#a=wet.cold', ['wet', 'cold']],
    ['#a=gone.cold', ['cold']],
    ['#a=none', ['none']],
    ['#a=none.wet', ['wet']],
    ['#a=', []],
    ['#a=%00%ff', []],
    ['#self-check', []],
    ['', []],
  ])('reads %j as %j', (fragment, answers) => {
    expect(decodeLink(weather, fragment)).toEqual(answers);
  });

  it('never throws and only ever gives known ids, whatever the fragment', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `#a=${text}`),
      fc.array(fc.constantFrom('wet', 'cold', 'none', '%', '__proto__')).map((ids) => `#a=${ids.join('.')}`),
    );
    fc.assert(
      fc.property(any, (fragment) => {
        for (const id of decodeLink(weather, fragment)) expect(['wet', 'cold', 'dark', 'none']).toContain(id);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('encodeLink', () => {
  it('writes ids into the fragment, and nothing for no answers', () => {
    expect(encodeLink(['wet', 'dark'])).toBe('#a=wet.dark');
    expect(encodeLink([])).toBe('');
  });
});

describe('compareAnswers', () => {
  it('names the signs that one of two ticked and the other did not', () => {
    const { signs, differences } = compareAnswers(weather, ['wet', 'cold'], ['cold', 'dark']);
    expect(signs.map(({ sign, first, second }) => [sign.id, first, second])).toEqual([
      ['wet', true, false],
      ['cold', true, true],
      ['dark', false, true],
    ]);
    expect(differences.map(({ id }) => id)).toEqual(['wet', 'dark']);
  });

  it('takes "none" for no sign', () => {
    expect(compareAnswers(weather, ['none'], ['none']).differences).toEqual([]);
  });
});
