/**
 * A browser stores what a reader has written on a sheet as JSON `{ "version": 1, "values": { "<part>": [["cell"]] } }`,
 * or nothing while nothing is written.
 */
import { parseStored, storagePrefix } from '../stored-json.ts';
import { isWritten, type Values } from './sheet.ts';

const version = 1;

/** The values of a sheet, or a stored text that this version of the page can't use and leaves as it is. */
export type StoredSheet = { kind: 'sheet'; values: Values } | { kind: 'unusable'; text: string };

/** Returns the key of a sheet. */
export const sheetKey = (sheet: string) => `${storagePrefix}sheet/${sheet}`;

/** Returns the string to store; undefined while nothing is written. */
export function encodeSheet(stored: StoredSheet): string | undefined {
  if (stored.kind === 'unusable') return stored.text;
  return isWritten(stored.values) ? JSON.stringify({ version, values: stored.values }) : undefined;
}

/** Returns the rows in any stored string; those of parts that a sheet no longer has stay. Never throws. */
export function decodeSheet(stored: string): StoredSheet {
  const values = parseStored(stored, version, 'values');
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { kind: 'unusable', text: stored };
  const rows = Object.entries(values).flatMap(([part, rows]: [string, unknown]) =>
    Array.isArray(rows) ? [[part, (rows as unknown[]).filter(isRow)] as const] : [],
  );
  return { kind: 'sheet', values: Object.fromEntries(rows) };
}

const isRow = (row: unknown): row is string[] => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
