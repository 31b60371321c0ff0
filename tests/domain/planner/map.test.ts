import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSize, placeMap } from '../../../src/domain/planner/map.ts';
import { isHigh } from '../../../src/domain/planner/workbook.ts';
import { anyRelationship, relationship } from './workbooks.ts';

const people = fc.uniqueArray(anyRelationship, { selector: ({ id }) => id, maxLength: 40 });

describe('the map', () => {
  it('shows everybody, inside the picture, and no two in one another’s way', () => {
    fc.assert(
      fc.property(people, (relationships) => {
        const map = placeMap(relationships);
        expect(map.people.map(({ id }) => id).sort()).toEqual(relationships.map(({ id }) => id).sort());
        const boxes = map.people.map(({ x, label }) => ({
          left: x - mapSize.radius - 3,
          right: label.x + label.width,
          top: label.y,
          bottom: label.y + label.height,
        }));
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(mapSize.axis);
          expect(one.right).toBeLessThanOrEqual(map.width + 0.001);
          expect(one.bottom).toBeLessThanOrEqual(map.height - mapSize.foot);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left + 0.001 ||
              other.right <= one.left + 0.001 ||
              one.bottom <= other.top + 0.001 ||
              other.bottom <= one.top + 0.001;
            expect(apart).toBe(true);
          }
        }
      }),
    );
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

  it('writes the short name, cut where it is too long', () => {
    const labels = placeMap([relationship('D.K., finance'), relationship('Operations director')]).people;
    expect(labels.map(({ label }) => label.text)).toEqual(['D.K.', 'Opera…']);
  });
});
