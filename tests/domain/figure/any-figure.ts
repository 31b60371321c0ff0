import fc from 'fast-check';
import type { Figure } from '../../../src/domain/figure/schema.ts';

const kinds = ['authority', 'talk', 'stopped'] as const;

/** People p0 ("you") to pN, any lines between them, circles among these, and one whom a reader chooses. */
export const anyCase = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const person = fc.integer({ min: 0, max: count - 1 }).map((index) => `p${index}`);
  const other = fc.integer({ min: 1, max: count - 1 }).map((index) => `p${index}`);
  return fc.record({
    people: fc.constant(
      Array.from({ length: count }, (_, index) => ({
        id: `p${index}`,
        says: index === 0 ? ('you' as const) : ('no' as const),
      })),
    ),
    lines: fc.array(fc.record({ from: person, to: person, kind: fc.constantFrom(...kinds) }), { maxLength: 14 }),
    state: fc.record({ decides: other, talks: fc.uniqueArray(other, { maxLength: 4 }) }),
  });
});

/** A figure that a reader can explore: asks go up a line that stops, and a friend knows the one who decides. */
export const explorable: Figure & { explore: NonNullable<Figure['explore']> } = {
  title: 'A line',
  description: 'A line.',
  caption: 'A line.',
  people: [
    { id: 'me', label: 'Me', row: 0, column: 0, says: 'you' },
    { id: 'clerk', label: 'The clerk', row: 1, column: 0, says: 'no' },
    { id: 'friend', label: 'A friend', row: 1, column: 1, says: 'no' },
    { id: 'chief', label: 'The chief', row: 2, column: 0, says: 'yes' },
  ],
  lines: [
    { from: 'me', to: 'clerk', kind: 'authority' },
    { from: 'clerk', to: 'chief', kind: 'stopped' },
    { from: 'friend', to: 'chief', kind: 'talk' },
  ],
  ceiling: { above: 1, label: 'Limit' },
  explore: {
    decides: ['chief', 'clerk'],
    talks: ['friend'],
    ends: [
      { at: 'clerk', why: 'ceiling', words: 'It stops.' },
      { at: 'clerk', why: 'decides', words: 'The clerk decides.' },
      { at: 'chief', from: 'friend', why: 'decides', words: 'The chief hears of it.' },
      { at: 'chief', why: 'nobody', words: 'The chief sends you back.' },
    ],
  },
};
