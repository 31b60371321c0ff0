import { describe, expect, it } from 'vitest';
import { datesOf, hasDates } from '../../../src/domain/takeaway/dates.ts';
import { takeawayProblems } from '../../../src/domain/takeaway/problems.ts';
import { takeawaySchema } from '../../../src/domain/takeaway/schema.ts';
import { exampleOf, isWritten, partOf, writtenRows } from '../../../src/domain/takeaway/sheet.ts';
import { decodeSheet, encodeSheet } from '../../../src/domain/takeaway/stored.ts';
import { dates, decision } from './sheets.ts';

const table = (more: object) => ({
  kind: 'table',
  id: 'costs',
  name: 'Costs',
  columns: [
    { name: 'Line' },
    { name: 'A month', takes: 'number' },
    { name: 'Months', takes: 'number' },
    { name: 'Together', product: ['A month', 'Months'], total: true },
  ],
  example: [['Rent', 21000, 2]],
  ...more,
});
const sheet = (...parts: object[]) =>
  takeawaySchema.parse({
    title: 'A sheet',
    description: 'A description that is long enough to say something in a search result, and alone.',
    standfirst: 'A standfirst.',
    card: 'Six words for a social card',
    article: 'ask-early',
    parts,
  });
const said = (...parts: object[]) =>
  takeawayProblems(sheet(...parts)).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('a sheet’s parts', () => {
  it('become rows with a cell a column', () => {
    const [part] = sheet(table({})).parts;
    if (!part) throw new Error('no part');
    expect(partOf(part).columns.at(-1)).toEqual({ name: 'Together', takes: 'text', product: [1, 2], total: true });
    expect(exampleOf(part, 'en-US')).toEqual([['Rent', '21000', '2', '']]);
  });

  it('have numbers as the readers of a language type them', () => {
    const [part] = sheet(table({ example: [['Rent', 21000.5, 2]] })).parts;
    expect(part && exampleOf(part, 'de-DE')).toEqual([['Rent', '21000,5', '2', '']]);
  });

  it('are sound', () => {
    expect(said(table({}))).toEqual([]);
  });

  it.each([
    [
      table({ example: [['Rent', 21000]] }),
      'parts.0.example.0: It has 2 cells, and 3 columns are written into: "Line", "A month", "Months". A text with a comma needs quotation marks around it.',
    ],
    [
      table({ example: [['Rent', '$21', 2]] }),
      'parts.0.example.0.1: "A month" takes a number, without a sign or a comma.',
    ],
    [
      table({ columns: [{ name: 'Line' }, { name: 'Sum', product: ['Line', 'Gone'] }], example: [['Rent']] }),
      'parts.0.columns.1.product: "Gone" is no column with "takes: number". Name two such columns.',
    ],
    [
      table({ columns: [{ name: 'Line', total: true }, { name: 'Line' }], example: [['a', 'b']] }),
      'parts.0.columns.1.name: "Line" is the name of a column before it. Give this one its own.',
    ],
    [
      table({ columns: [{ name: 'Line', total: true }, { name: 'On' }], example: [['a', 'b']] }),
      'parts.0.columns.0.total: Only numbers add up: write "takes: number", or delete it.',
    ],
    [
      table({ columns: [{ name: 'What' }, { name: 'On', takes: 'date' }], example: [['a', '8 March']] }),
      'parts.0.example.0.1: "On" takes a day of the calendar, as 2027-02-08.',
    ],
  ])('tell their writer what is wrong %#', (part, message) => {
    expect(said(part)).toContain(message);
  });

  it('have ids of their own', () => {
    expect(said(table({}), table({}))).toEqual([
      'parts.1.id: "costs" is the id of a part above. Give this one its own.',
    ]);
  });
});

describe('what a device keeps of a sheet', () => {
  const values = { costs: [['Rent', '21000', '', '']] };

  it('comes back as it was', () => {
    const sheet = { kind: 'sheet', values } as const;
    expect(decodeSheet(encodeSheet(sheet) ?? '')).toEqual(sheet);
  });

  it('is nothing while nothing is written', () => {
    expect(encodeSheet({ kind: 'sheet', values: { costs: [['', ' ']] } })).toBeUndefined();
    expect(isWritten({})).toBe(false);
  });

  it.each(['', '{', '[]', '{"version":2,"values":{}}', '{"version":1,"values":[]}', '{"version":1}'])(
    'stays as it is where it can’t be read: %j',
    (text) => {
      const stored = decodeSheet(text);
      expect(stored).toEqual({ kind: 'unusable', text });
      expect(encodeSheet(stored)).toBe(text);
    },
  );

  it('drops rows that are none', () => {
    const stored = '{"version":1,"values":{"a":[["b"],"c",[1],null],"d":"e"}}';
    expect(decodeSheet(stored)).toEqual({ kind: 'sheet', values: { a: [['b']] } });
  });
});

describe('the dates of a sheet', () => {
  const values = {
    dates: [
      ['The list closes', '2027-09-17', 'Finance'],
      ['Somehow', '', ''],
      ['', '2027-10-18', ''],
      ['Wrong', '2027-99-99', ''],
    ],
  };

  it('are days of the calendar, named by their row', () => {
    expect(datesOf([dates], values, { sheet: 'calendar', host: 'example.org' })).toEqual([
      {
        uid: 'calendar-dates-2027-09-17-The%20list%20closes@example.org',
        summary: 'The list closes',
        description: 'Who: Finance',
        when: { kind: 'day', day: '2027-09-17' },
      },
      {
        uid: 'calendar-dates-2027-10-18-Dates@example.org',
        summary: 'Dates',
        description: '',
        when: { kind: 'day', day: '2027-10-18' },
      },
    ]);
  });

  it('keep their ids when another row is deleted, and are written once', () => {
    const [, ...others] = values.dates;
    const ids = (rows: string[][]) =>
      datesOf([dates], { dates: rows }, { sheet: 'calendar', host: 'example.org' }).map(({ uid }) => uid);
    expect(ids(others)).toEqual(ids(values.dates).slice(1));
    expect(ids([...others, ...others])).toEqual(ids(others));
  });

  it('are asked for by a column', () => {
    expect([hasDates([dates]), hasDates([decision])]).toEqual([true, false]);
    expect(datesOf([decision], { decision: [['2027-09-17']] }, { sheet: 's', host: 'h' })).toEqual([]);
  });

  it('are among the rows that are written', () => {
    expect(
      writtenRows(
        {
          dates: [
            ['', '', ''],
            ['a', '', ''],
          ],
        },
        dates,
      ),
    ).toEqual([['a', '', '']]);
  });
});
