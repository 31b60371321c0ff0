/**
 * A browser stores what a reader has written on a sheet as JSON `{ "version": 1, "values": { "<part>": [["cell"]] } }`,
 * or nothing while nothing is written.
 */
import { parseStored, storagePrefix } from '../stored-json.ts';
import { isWritten, type Values } from './sheet.ts';

const version = 1;

/** Returns the key of a sheet. */
export const sheetKey = (sheet: string) => `${storagePrefix}sheet/${sheet}`;

/** Returns the string to store; undefined while nothing is written. */
export const encodeSheet = (values: Values): string | undefined =>
  isWritten(values) ? JSON.stringify({ version, values }) : undefined;

/** Returns the rows in any stored string; those of parts that a sheet no longer has stay. Never throws. */
export function decodeSheet(stored: string): Values {
  const values = parseStored(stored, version, 'values');
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([part, rows]: [string, unknown]) =>
      Array.isArray(rows) ? [[part, (rows as unknown[]).filter(isRow)]] : [],
    ),
  );
}

const isRow = (row: unknown): row is string[] => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
