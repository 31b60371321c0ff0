/**
 * How answers are kept on a device: JSON `{ "version": 1, "answers": … }`, or nothing when there are none. `answers` is
 * what the quiz's kind makes it: sign ids in an array, or points by statement id.
 * A later shape gets the next number and a line here that reads the one before.
 */
const version = 1;

/** What all our keys in the browser's storage begin with. */
export const storagePrefix = 'who-can-say-yes/';

/** The key of a quiz's answers. */
export const storageKey = (quiz: string) => `${storagePrefix}quiz/${quiz}`;

export function encodeAnswers(answers: object): string | undefined {
  return Object.keys(answers).length > 0 ? JSON.stringify({ version, answers }) : undefined;
}

/** The answers in a stored string, unchecked; undefined for damaged text and for versions we don't know. Never throws. */
export const decodeAnswers = (stored: string): unknown => parseKept(stored, version, 'answers');

/** The `field` of stored JSON that says it is of this `version`; undefined for anything else. Never throws. */
export function parseKept(stored: string, version: number, field: string): unknown {
  try {
    const value: unknown = JSON.parse(stored);
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    return fields.get('version') === version ? fields.get(field) : undefined;
  } catch {
    return undefined;
  }
}
