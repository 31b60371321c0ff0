import { parseStored, storagePrefix } from '../stored-json.ts';

/**
 * A browser stores answers as JSON `{ "version": 1, "answers": … }`, or stores nothing when there are none. `answers` is
 * an array of sign ids or an object of points by statement id, as the quiz's kind has it.
 * A later shape gets the next number and a line here that reads the one before.
 */
const version = 1;

/** Returns the key of a quiz's answers. */
export const storageKey = (quiz: string) => `${storagePrefix}quiz/${quiz}`;

/** Returns the string to store for these answers; undefined when there are none. */
export function encodeAnswers(answers: object): string | undefined {
  return Object.keys(answers).length > 0 ? JSON.stringify({ version, answers }) : undefined;
}

/** Returns the answers in a stored string, unchecked; undefined for damaged text and unknown versions. Never throws. */
export const decodeAnswers = (stored: string): unknown => parseStored(stored, version, 'answers');
