import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedFor, startHere } from '../../../src/domain/planner/start-here.ts';
import { isHigh, quadrantOf, type Relationship } from '../../../src/domain/planner/workbook.ts';
import { anyWorkbook, relationship, workbook } from './workbooks.ts';

const circled = { influence: 4, closeness: 2 } as const;

describe('where to start', () => {
  it('says when there is nobody, and when nobody has high influence', () => {
    expect(startHere(workbook([]))).toEqual({ kind: 'nobody' });
    expect(startHere(workbook([relationship('A'), relationship('B', { closeness: 5 })]))).toEqual({ kind: 'widen' });
  });

  it.each([
    ['influence', { influence: 5 }, {}],
    ['need', { decides: ['headcount'] }, { need: 'headcount' }],
    ['closeness', { closeness: 1 }, {}],
    ['introduction', { introducedBy: 'My manager' }, {}],
    ['silence', { lastSpoke: '' }, {}],
  ] as const)('decides by %s, once all before it is level', (by, ahead, more) => {
    const others = { ...circled, lastSpoke: '2026-01-05', decides: [] };
    const list = workbook(
      [relationship('Other', others), relationship('Ahead', { ...others, ...ahead } as object)],
      more,
    );
    expect(startHere(list)).toMatchObject({
      kind: 'rule',
      by,
      isCircled: true,
      relationship: { person: 'Ahead' },
      next: { person: 'Other' },
    });
  });

  it('lets what comes first in the rule outweigh all that comes after', () => {
    const ahead = [
      { influence: 5 },
      { decides: ['headcount'] },
      { closeness: 1 },
      { introducedBy: 'My manager' },
      { lastSpoke: '' },
    ] as const;
    const behind: Partial<Relationship> = { ...circled, closeness: 3, lastSpoke: '2026-01-05' };
    for (const [place, criterion] of ahead.entries()) {
      const rest = Object.assign({}, ...ahead.slice(place + 1)) as object;
      const list = workbook(
        [relationship('Rest', { ...behind, ...rest }), relationship('First', { ...behind, ...criterion } as object)],
        { need: 'headcount' },
      );
      expect(startHere(list)).toMatchObject({ relationship: { person: 'First' } });
    }
  });

  it('takes longer silence before shorter, and the order of the list when all is level', () => {
    const spoke = (person: string, lastSpoke: string) => relationship(person, { ...circled, lastSpoke });
    expect(startHere(workbook([spoke('New', '2026-05-01'), spoke('Old', '2025-05-01')]))).toMatchObject({
      relationship: { person: 'Old' },
      by: 'silence',
    });
    expect(startHere(workbook([spoke('First', ''), spoke('Second', '')]))).toMatchObject({
      relationship: { person: 'First' },
      by: 'order',
    });
    expect(startHere(workbook([spoke('Alone', '')]))).toMatchObject({ by: 'only' });
  });

  it('when nobody is circled, takes the influential person of the longest silence', () => {
    const close = { closeness: 5 } as const;
    const list = workbook([
      relationship('Five', { ...close, influence: 5, lastSpoke: '2026-11-01' }),
      relationship('Four', { ...close, influence: 4, lastSpoke: '2026-02-01' }),
    ]);
    expect(startHere(list)).toMatchObject({ relationship: { person: 'Four' }, isCircled: false, by: 'silence' });
  });

  it('holds for any list: high influence always, low closeness whenever there is such a person', () => {
    fc.assert(
      fc.property(anyWorkbook, (list) => {
        const start = startHere(list);
        const influential = list.relationships.filter(({ influence }) => isHigh(influence));
        const begin = influential.filter((one) => quadrantOf(one) === 'begin');
        expect(start.kind === 'rule').toBe(influential.length > 0);
        if (start.kind !== 'rule') return;
        expect(influential).toContain(start.relationship);
        expect(start.isCircled).toBe(begin.length > 0);
        if (begin.length > 0) {
          expect(begin).toContain(start.relationship);
          expect(start.relationship.influence).toBe(Math.max(...begin.map(({ influence }) => influence)));
        }
      }),
    );
  });

  it('leaves the last word to the reader', () => {
    const list = workbook([relationship('Rule', circled), relationship('Mine')]);
    expect(plannedFor(list)?.person).toBe('Rule');
    expect(plannedFor({ ...list, chosen: 'mine' })?.person).toBe('Mine');
    expect(plannedFor({ ...list, chosen: 'gone' })?.person).toBe('Rule');
    expect(plannedFor(workbook([]))).toBeUndefined();
  });
});
