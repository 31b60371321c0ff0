import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/domain/figure/line-width.ts';
import { mapSize, placeMap, type PlannerMap } from '../../../src/domain/planner/map.ts';
import { isHigh, ratings, type Relationship } from '../../../src/domain/planner/workbook.ts';
import { anyRelationship, relationship } from './workbooks.ts';

const people = fc.uniqueArray(anyRelationship, { selector: ({ id }) => id, maxLength: 60 });
const names = [
  'M',
  'Katharina',
  'Maximiliane von Hohenstein-Oettingen',
  'أحمد بن محمد',
  '李明',
  '👩🏽‍💻👩🏽‍💻',
  'Wwwwwwwwwwwwwwwwwwwwww',
];

/** So many people, of every name at every place. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    relationship(names[index % names.length] ?? '', {
      id: `p-${index}`,
      influence: ratings[index % 5] ?? 1,
      closeness: ratings[Math.floor(index / 5) % 5] ?? 1,
    }),
  );

/** Every circle and every label is clear of the edges, the wall, the ceiling and of what belongs to others. */
function expectClear({ people: placed, wall, ceiling, width, height }: PlannerMap) {
  const { radius, clear, axis, foot, line } = mapSize;
  const near = 0.001;
  const boxes = placed.map(({ x, y, label, isLeft }) => ({
    left: isLeft ? label.x + clear : x - radius,
    right: isLeft ? x + radius : label.x + label.width - clear,
    top: Math.min(y - radius, label.y),
    bottom: Math.max(y + radius, label.y + label.height),
  }));
  for (const [index, one] of boxes.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(axis + clear - near);
    expect(one.right).toBeLessThanOrEqual(width - clear + near);
    expect(one.bottom).toBeLessThanOrEqual(height - foot);
    expect(one.right + clear <= wall + near || one.left - clear >= wall - near).toBe(true);
    // A letter is no higher than its line.
    const letters = { top: one.top + mapSize.around / 2, bottom: one.bottom - mapSize.around / 2 };
    expect(letters.bottom + clear <= ceiling || letters.top - clear >= ceiling).toBe(true);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right + clear <= other.left + near ||
        other.right + clear <= one.left + near ||
        one.bottom <= other.top + near ||
        other.bottom <= one.top + near;
      expect(apart).toBe(true);
    }
  }
  for (const { label } of placed) {
    expect(label.height).toBeGreaterThanOrEqual(label.lines.length * line);
    for (const text of label.lines)
      expect(lineWidth(text.replace(/[\u2068\u2069]/g, '')) * mapSize.letters).toBeLessThanOrEqual(
        label.width - clear + near,
      );
  }
}

describe('the map', () => {
  it('shows everybody, inside the picture, and no two in one another’s way', () => {
    fc.assert(
      fc.property(people, (relationships) => {
        const map = placeMap(relationships);
        expect(map.people.map(({ id }) => id).sort()).toEqual(relationships.map(({ id }) => id).sort());
        expectClear(map);
      }),
    );
  });

  it.each([1, 5, 20, 60])('is clear with %d people of long names, short ones and other scripts', (count) => {
    const map = placeMap(crowd(count));
    expect(map.people).toHaveLength(count);
    expectClear(map);
  });

  it('puts more influence higher, more closeness further right, and the ceiling between 3 and 4', () => {
    fc.assert(
      fc.property(people, (relationships) => {
        const { people: placed, ceiling, wall } = placeMap(relationships);
        const at = (id: string) => placed.find((one) => one.id === id);
        for (const one of relationships) {
          const found = at(one.id);
          expect((found?.y ?? 0) < ceiling).toBe(isHigh(one.influence));
          expect((found?.x ?? 0) > wall).toBe(isHigh(one.closeness));
          expect(found?.isHigh).toBe(isHigh(one.influence));
          for (const other of relationships) {
            if (one.influence > other.influence) expect(found?.y).toBeLessThan(at(other.id)?.y ?? 0);
            if (one.closeness > other.closeness) expect(found?.x).toBeGreaterThan(at(other.id)?.x ?? 0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has five rows and columns even when nobody is there', () => {
    const map = placeMap([]);
    expect(map.rows.map(({ influence }) => influence)).toEqual([5, 4, 3, 2, 1]);
    expect(map.columns).toHaveLength(5);
  });

  it('writes each name whole, in whichever column', () => {
    const written = (person: string) =>
      ratings.map((closeness) => {
        const [one] = placeMap([relationship(person, { closeness })]).people;
        return one?.label.lines.join(' ').replace('- ', '-');
      });
    for (const name of ['D.K.', 'Katharina', 'Operations director', 'Maximiliane von Hohenstein-Oettingen'])
      expect(written(name)).toEqual(ratings.map(() => name));
    expect(new Set(written('D.K., finance'))).toEqual(new Set(['D.K.']));
  });

  it('uses a line of its row together where two names leave each other room', () => {
    const together = (...closeness: Relationship['closeness'][]) => {
      const map = placeMap(closeness.map((one) => relationship('Katharina', { id: `at-${one}`, closeness: one })));
      return new Set(map.people.map(({ y }) => y)).size;
    };
    expect(together(1, 5)).toBe(1);
    expect(together(1, 2)).toBe(2);
  });
});
