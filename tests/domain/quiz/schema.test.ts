import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../src/domain/quiz/fields.ts';
import { viewOf } from '../../../src/domain/quiz/show.ts';
import { swimming, weather } from '../../fixtures/quizzes.ts';

describe('an id that the schema takes', () => {
  const anyId = fc
    .string({ unit: fc.constantFrom(...Array.from('abz09--A_.é"]')), minLength: 1, maxLength: 6 })
    .filter((text) => id.safeParse(text).success);

  /** The values in a style sheet's attribute selectors. */
  const valuesIn = (css: string) => [...css.matchAll(/\[[\w-]+=([^\]]*)\]/g)].map(([, value = '']) => value);
  const isValid = (value: string) => /^(?:-?[a-z_][\w-]*|"[^"\\\n]*")$/i.test(value);

  it('is valid in the style sheet of signs', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, (quiz, sign, outcome) => {
        const signs = [{ id: sign, short: sign, text: sign }];
        const values = valuesIn(viewOf({ ...weather, signs, outcomes: [{ id: outcome, when: {} }] }).styles(quiz));
        expect(values).toEqual(expect.arrayContaining([quiz, sign, outcome]));
        expect(values.filter((value) => !isValid(value))).toEqual([]);
      }),
    );
  });

  it('is valid in the style sheet of a scale', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, (quiz, dimension, outcome) => {
        const css = viewOf({
          ...swimming,
          dimensions: [{ id: dimension, name: dimension }],
          statements: [{ id: 'one', dimension, text: 'one' }],
          outcomes: [{ id: outcome, when: {} }],
        }).styles(quiz);
        const values = valuesIn(css);
        expect(values).toEqual(expect.arrayContaining([quiz, dimension, outcome]));
        expect(values.filter((value) => !isValid(value))).toEqual([]);
        expect([...css.matchAll(/counter\(([^)]*)\)/g)].every(([, name = '']) => isValid(name))).toBe(true);
      }),
    );
  });
});
