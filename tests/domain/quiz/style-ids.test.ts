import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../src/domain/quiz/fields.ts';
import { stylesOf } from '../../../src/domain/quiz/show/styles.ts';
import { forecast, swimming, weather } from '../../fixtures/quizzes.ts';

describe('an id that the schema takes', () => {
  const anyId = fc
    .string({ unit: fc.constantFrom(...Array.from('abz09--A_.é"]')), minLength: 1, maxLength: 6 })
    .filter((text) => id.safeParse(text).success);

  /** The values in a style sheet's attribute selectors, and the names of its counters. */
  const valuesIn = (css: string) =>
    [...css.matchAll(/\[[\w-]+=([^\]]*)\]|counter\(([^)]*)\)/g)].map(([, value, counter]) => value ?? counter ?? '');
  const isValid = (value: string) => /^(?:-?[a-z_][\w-]*|"[^"\\\n]*")$/i.test(value);

  it('is valid in the style sheet of signs', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, fc.boolean(), (quiz, sign, outcome, isTicked) => {
        const signs = [sign, `${sign}-too`].map((id) => ({ id, short: id, text: id }));
        const outcomes = [{ id: outcome, when: { all: [sign] } }];
        const { css } = stylesOf({ ...(isTicked ? weather : forecast), id: quiz, signs, outcomes, motif: 'line' });
        expect(valuesIn(css)).toEqual(expect.arrayContaining([quiz, sign, outcome]));
        expect(valuesIn(css).filter((value) => !isValid(value))).toEqual([]);
      }),
    );
  });

  it('is valid in the style sheet of a profile', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, (quiz, dimension, outcome) => {
        const dimensions = [{ id: dimension, name: dimension, about: '' }];
        const statements = [{ id: 'one', dimension, text: 'one' }];
        const outcomes = [{ id: outcome, when: { atLeast: 2 } }];
        const { css } = stylesOf({ ...swimming, id: quiz, dimensions, statements, outcomes });
        expect(valuesIn(css)).toEqual(expect.arrayContaining([quiz, dimension, outcome]));
        expect(valuesIn(css).filter((value) => !isValid(value))).toEqual([]);
      }),
    );
  });

  it('is valid in the style sheet of questions', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, anyId, (quiz, question, answer, outcome) => {
        const answers = [answer, `${answer}-too`].map((id) => ({ id, text: id, points: { [outcome]: 1 } }));
        const one = { text: '', takes: 'one' as const, answers };
        const questions = [
          { ...one, id: question },
          { ...one, id: `${question}-too` },
        ];
        for (const when of [{ is: { [question]: answer } }, { points: { [outcome]: { atLeast: 2 } } }]) {
          const { css } = stylesOf({
            kind: 'questions',
            layout: 'page',
            id: quiz,
            questions,
            outcomes: [{ id: outcome, title: '', when }],
          });
          expect(valuesIn(css)).toEqual(expect.arrayContaining([quiz, question, answer, outcome]));
          expect(valuesIn(css).filter((value) => !isValid(value))).toEqual([]);
        }
      }),
    );
  });
});
