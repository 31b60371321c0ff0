import { describe, expect, it } from 'vitest';
import { prove } from '../../../../../src/domain/quiz/kinds/scale/prove.ts';
import { swimming } from '../../../../fixtures/quizzes.ts';

const said = (changes: object) =>
  prove({ ...swimming, ...changes }).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('prove', () => {
  it('has nothing to say of a sound quiz', () => {
    expect(prove(swimming)).toEqual([]);
  });

  it('names a statement about a dimension that is not there', () => {
    expect(said({ statements: [...swimming.statements, { id: 'x', dimension: 'speed' }] })).toEqual([
      'statements.3.dimension: "speed" is not the id of a dimension. Use one of: ease, depth.',
    ]);
  });

  it('names an unknown dimension in a "when"', () => {
    expect(said({ outcomes: [{ id: 'x', when: { weakest: ['speed'] } }, ...swimming.outcomes] })).toEqual([
      'outcomes.0.when.weakest: "speed" is not the id of a dimension. Use one of: ease, depth.',
    ]);
  });

  it('names a dimension without a statement', () => {
    expect(said({ dimensions: [...swimming.dimensions, { id: 'speed' }] })).toEqual([
      'dimensions.2: No statement is about "speed". Add one with "dimension: speed", or delete the dimension.',
    ]);
  });

  it('names one standing that has no outcome, and how many there are', () => {
    expect(said({ outcomes: swimming.outcomes.slice(0, 3) })).toEqual([
      'outcomes: A reader with 2 points, "ease" the weakest (ease 0, depth 2), gets no outcome (3 of 12 pairs of total and weakest dimension have none). Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    ]);
  });

  it('names an outcome that nothing reaches', () => {
    expect(said({ outcomes: [...swimming.outcomes, { id: 'late', when: {} }] })).toEqual([
      'outcomes.4.when: Nothing leads to "late": no answers meet its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.',
    ]);
  });

  it('names a dimension that changes nothing', () => {
    expect(said({ outcomes: [{ id: 'only', when: {} }] })).toEqual(
      ['ease', 'depth'].map(
        (id, index) =>
          `dimensions.${index}: The points of "${id}" never change the outcome. Let a "when" depend on the total or on "${id}", or delete the dimension and its statements.`,
      ),
    );
  });
});
