import { describe, expect, it } from 'vitest';
import { drawSheet, sheetSize } from '../../../src/domain/takeaway/drawing.ts';
import { partOf, type Part } from '../../../src/domain/takeaway/sheet.ts';

const person = { who: 'You', does: 'asks', limit: 'none', when: 'now', decides: false };
const text = (lines: number) => partOf({ kind: 'text', id: 'a', name: 'Ten chars.', lines, example: 'x' });
const list = partOf({ kind: 'list', id: 'b', name: 'Items', lines: 2, example: ['x'] });
const table = partOf({
  kind: 'table',
  id: 'c',
  name: 'Rows',
  rows: 2,
  columns: [
    { name: 'Who', takes: 'text' },
    { name: 'When', takes: 'text' },
    { name: 'Why', takes: 'text' },
  ],
  example: [['x', 'y', 'z']],
});
const path = partOf({ kind: 'path', id: 'd', name: 'People', rows: 3, example: [person, person] });

const count = (drawn: string, command: string) => drawn.split(command).length - 1;

describe('drawSheet', () => {
  it('has a stroke for each part’s name, as long as the name is', () => {
    expect(drawSheet([text(1)]).names).toBe('M0 2H20');
    expect(count(drawSheet([text(1), list]).names, 'M')).toBe(2);
  });

  it('has the lines that one writes on, by the kind of the part', () => {
    expect(count(drawSheet([text(3)]).lines, 'H120')).toBe(3);
    expect(count(drawSheet([list]).lines, 'H')).toBe(4);
    expect(count(drawSheet([table]).lines, 'H')).toBe(6);
  });

  it('draws people as circles with a line from each to the next', () => {
    const { people, lines } = drawSheet([path]);
    expect(count(people, 'M')).toBe(3);
    expect(count(lines, 'v')).toBe(2);
    expect(drawSheet([text(3)]).people).toBe('');
  });

  it('ends with the picture, however long the sheet is', () => {
    const long: Part[] = Array.from({ length: 12 }, () => text(12));
    const heights = [...drawSheet(long).lines.matchAll(/M\S+ (\S+)H/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeGreaterThan(sheetSize.height - 12);
    expect(Math.max(...heights)).toBeLessThan(sheetSize.height + 12);
  });
});
