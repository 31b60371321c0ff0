/** Reads what a server elsewhere answered. It may be anything: each of these takes any value and never throws. */
import { wellFormed } from '../well-formed.ts';

/** Returns the fields of an object; none for any other value. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Returns the items of a list; none for any other value. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Returns a text; "" for any other value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Returns a moment in UTC, "2026-11-24T09:00:00.000Z"; "" for what is none. */
export function momentOf(value: unknown): string {
  const time = new Date(textOf(value)).getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** Returns `value` where it is an address to which a link may lead; otherwise `instead`. */
export const linkOf = (value: unknown, instead: string): string =>
  /^https:\/\/[\p{L}\d.-]+(?:[/?#]\S*)?$/u.test(textOf(value)) ? textOf(value) : instead;

/** Characters that show nothing, or turn the text around them. */
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** As much of a text as a list shows; the rest is read where it was written. */
const most = 3000;

/** Returns a text as a list shows it: without characters that deceive, with at most one empty line in a row, not endless. */
export function shownText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim();
  return plain.length > most ? `${wellFormed(plain.slice(0, most)).trimEnd()}…` : plain;
}

/** Returns a name on one line; `instead` where it shows nothing. */
export const shownName = (name: string, instead: string): string =>
  shownText(name).replace(/\s+/g, ' ').slice(0, 80) || instead;
