import { isDay } from '../planner/workbook.ts';
import type { Column, Part, Row } from './sheet.ts';

/** Returns the number that a cell holds, as people type it ("$2,436", "1 200.50"); undefined where it holds none. */
export function numberIn(cell: string): number | undefined {
  const plain = cell.replace(/[\s,$€£]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const isNumber = ({ takes, product }: Column) => product !== undefined || takes === 'number';

/** Returns the number of a cell, a computed one included; undefined while something is missing. */
function valueAt({ columns }: Pick<Part, 'columns'>, row: Row, place: number): number | undefined {
  const { product } = columns[place] ?? {};
  if (!product) return numberIn(row[place] ?? '');
  const [one, other] = product.map((factor) => numberIn(row[factor] ?? ''));
  return one === undefined || other === undefined ? undefined : rounded(one * other);
}

/** Sums and products of decimals, without the digits that binary numbers add. */
const rounded = (value: number) => Number(value.toFixed(2));

const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Returns the words of each cell of a row: numbers grouped, amounts of money with `sign` before them, days by name. */
export const cellsOf = (part: Pick<Part, 'columns'>, row: Row, sign = ''): string[] =>
  part.columns.map((column, place) => {
    if (column.takes === 'date' && isDay(row[place] ?? '')) return days.format(new Date(row[place] ?? ''));
    if (!isNumber(column)) return row[place] ?? '';
    const value = valueAt(part, row, place);
    return value === undefined ? (row[place] ?? '') : inWords(value, column.money ? sign : '');
  });

/** Returns the last row with the sums of the columns that have one; undefined where none has. */
export function totalsOf(part: Pick<Part, 'columns'>, rows: readonly Row[], sign = ''): string[] | undefined {
  if (!part.columns.some(({ total }) => total)) return undefined;
  return part.columns.map((column, place) => {
    if (!column.total) return '';
    const values = rows.flatMap((row) => valueAt(part, row, place) ?? []);
    return inWords(rounded(values.reduce((sum, value) => sum + value, 0)), column.money ? sign : '');
  });
}

/** Returns a number with its thousands grouped: "−1,200.5". */
function inWords(value: number, sign: string): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
