import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRelationship,
  changePlan,
  changeRelationship,
  emptyWorkbook,
  limits,
  moveRelationship,
  quadrantOf,
  removeRelationship,
  shortName,
} from '../../../src/domain/planner/workbook.ts';
import { anyRelationship, anyWorkbook, relationship, workbook } from './workbooks.ts';

const people = ({ relationships }: { relationships: { person: string }[] }) =>
  relationships.map(({ person }) => person);
const three = workbook([relationship('A'), relationship('B'), relationship('C')]);

describe('changing a workbook', () => {
  it('adds at the end or at a place, up to the limit, and no id twice', () => {
    expect(people(addRelationship(three, relationship('D')))).toEqual(['A', 'B', 'C', 'D']);
    expect(people(addRelationship(three, relationship('D'), 1))).toEqual(['A', 'D', 'B', 'C']);
    expect(addRelationship(three, relationship('A'))).toBe(three);
    const full = workbook(Array.from({ length: limits.relationships }, (_, index) => relationship(`P${index}`)));
    expect(addRelationship(full, relationship('one more'))).toBe(full);
  });

  it('moves one place up or down, and stops at the ends', () => {
    expect(people(moveRelationship(three, 'b', -1))).toEqual(['B', 'A', 'C']);
    expect(people(moveRelationship(three, 'b', 1))).toEqual(['A', 'C', 'B']);
    expect(moveRelationship(three, 'a', -1)).toBe(three);
    expect(moveRelationship(three, 'c', 1)).toBe(three);
    expect(moveRelationship(three, 'unknown', 1)).toBe(three);
  });

  it('changes one person and leaves the others as they are, the same objects', () => {
    const changed = changePlan(changeRelationship(three, 'b', { influence: 5 }), 'b', { want: 'To be known' });
    expect(changed.relationships[1]).toMatchObject({
      person: 'B',
      influence: 5,
      plan: { want: 'To be known', date: '' },
    });
    expect(changed.relationships[0]).toBe(three.relationships[0]);
  });

  it('forgets the choice of somebody who is deleted, and of nobody else', () => {
    const chosen = { ...three, chosen: 'b' };
    expect(removeRelationship(chosen, 'a')).toMatchObject({ chosen: 'b' });
    expect(removeRelationship(chosen, 'b')).toMatchObject({ chosen: '' });
  });

  it('has nobody lost when a deletion is taken back', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.nat(), anyRelationship, (before, place, other) => {
        const index = place % Math.max(1, before.relationships.length);
        const gone = before.relationships[index];
        if (!gone) return;
        const edited = addRelationship(removeRelationship(before, gone.id), other);
        const back = addRelationship(edited, gone, index);
        expect(back.relationships[index]).toBe(gone);
      }),
    );
  });
});

describe('the four combinations', () => {
  it.each([
    [5, 3, 'begin'],
    [4, 1, 'begin'],
    [4, 4, 'keep'],
    [3, 4, 'ask'],
    [3, 3, 'leave'],
  ] as const)('influence %i and closeness %i: %s', (influence, closeness, quadrant) => {
    expect(quadrantOf({ influence, closeness })).toBe(quadrant);
  });
});

it.each([
  ['D.K., finance director', 'D.K.'],
  ['  Finance (D.K.)', 'Finance'],
  ['Finance director', 'Finance director'],
  [', only a comma', ', only a comma'],
  ['', ''],
])('the short name of “%s” is “%s”', (person, short) => {
  expect(shortName(person)).toBe(short);
});

it('an empty workbook holds nobody', () => {
  expect(emptyWorkbook.relationships).toEqual([]);
});
