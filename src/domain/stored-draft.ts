/**
 * A browser stores what a reader has typed into a form that counts only once its button is pressed, as JSON
 * `{ "version": 1, "fields": { "<field>": "<text>" } }`, or nothing once it was used or emptied.
 */
import { parseStored, storagePrefix } from './stored-json.ts';

export type Draft = Readonly<Record<string, string>>;

const version = 1;

/** Returns the key of a form's draft. */
export const draftKey = (form: string) => `${storagePrefix}draft/${form}`;

/** Returns the string to store for a draft; undefined when nothing is typed. */
export const encodeDraft = (fields: Draft): string | undefined =>
  Object.values(fields).some(Boolean) ? JSON.stringify({ version, fields }) : undefined;

/** Returns the texts in any stored string. Never throws. */
export const decodeDraft = (stored: string): Draft =>
  Object.fromEntries(
    Object.entries(parseStored(stored, version, 'fields') ?? {}).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    ),
  );
