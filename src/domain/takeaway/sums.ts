import { isDay } from '../day.ts';
import type { Notation } from './notation.ts';
import type { Column, Part, Row } from './sheet.ts';

const isNumber = ({ takes, product }: Column) => product !== undefined || takes === 'number';

/** Returns the number of a cell, a computed one included; undefined while something is missing. */
function valueAt({ columns }: Pick<Part, 'columns'>, row: Row, place: number, { read }: Notation): number | undefined {
  const { product } = columns[place] ?? {};
  if (!product) return read(row[place] ?? '');
  const [one, other] = product.map((factor) => read(row[factor] ?? ''));
  return one === undefined || other === undefined ? undefined : rounded(one * other);
}

/** Sums and products of decimals, without the digits that binary numbers add. */
const rounded = (value: number) => Number(value.toFixed(2));

/** Returns the words of each cell of a row: numbers grouped, amounts of money with their sign, days by name. */
export const cellsOf = (part: Pick<Part, 'columns'>, row: Row, notation: Notation): string[] =>
  part.columns.map((column, place) => {
    const cell = row[place] ?? '';
    if (column.takes === 'date' && isDay(cell)) return notation.day(cell);
    const value = isNumber(column) ? valueAt(part, row, place, notation) : undefined;
    return value === undefined ? cell : inWords(value, column, notation);
  });

/** Returns the last row with the sums of the columns that have one; undefined where none has. */
export function totalsOf(part: Pick<Part, 'columns'>, rows: readonly Row[], notation: Notation): string[] | undefined {
  if (!part.columns.some(({ total }) => total)) return undefined;
  return part.columns.map((column, place) => {
    if (!column.total) return '';
    const values = rows.flatMap((row) => valueAt(part, row, place, notation) ?? []);
    return inWords(rounded(values.reduce((sum, value) => sum + value, 0)), column, notation);
  });
}

/** A zero has no sign: Intl writes the one that computing may leave. */
const inWords = (value: number, column: Column, { number, money = number }: Notation) =>
  (column.money ? money : number)(value + 0);
