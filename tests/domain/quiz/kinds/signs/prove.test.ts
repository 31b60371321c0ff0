import { describe, expect, it } from 'vitest';
import { prove } from '../../../../../src/domain/quiz/kinds/signs/prove.ts';
import { weather } from '../../../../fixtures/quizzes.ts';

const said = (changes: object) =>
  prove({ ...weather, ...changes }).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('prove', () => {
  it('has nothing to say of a sound quiz', () => {
    expect(prove(weather)).toEqual([]);
  });

  it('names an unknown id and the known ones', () => {
    expect(said({ outcomes: [{ id: 'x', when: { any: ['wet', 'windy'] } }, ...weather.outcomes] })).toEqual([
      'outcomes.0.when.any: "windy" is not the id of a sign. Use one of: wet, cold, dark.',
    ]);
  });

  it('names one answer set that has no outcome, and how many there are', () => {
    expect(said({ outcomes: weather.outcomes.slice(0, 3) })).toEqual([
      'outcomes: A reader who ticks "none of these" gets no outcome (3 of 8 answer sets have none). Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    ]);
  });

  it('names an outcome that nothing reaches', () => {
    expect(said({ outcomes: [...weather.outcomes, { id: 'late', when: { all: ['wet'] } }] })).toEqual([
      'outcomes.5.when: Nothing leads to "late": no answers meet its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.',
    ]);
  });

  it('names a sign that changes nothing', () => {
    expect(
      said({
        signs: [...weather.signs, { id: 'odd' }],
        outcomes: [
          { id: 'wet', when: { all: ['wet', 'cold', 'dark'] } },
          { id: 'fine', when: {} },
        ],
      }),
    ).toEqual(['signs.3: Ticking "odd" never changes the outcome. Let a "when" depend on it, or delete the sign.']);
  });

  it('names an id that is used twice', () => {
    expect(said({ signs: [...weather.signs, { id: 'wet' }] })).toEqual([
      'signs.3.id: "wet" is already the id of signs[0]. Give this one an id of its own.',
    ]);
  });
});
