import { parseKept, storagePrefix } from '../stored-json.ts';

/**
 * How answers are kept on a device: JSON `{ "version": 1, "answers": … }`, or nothing when there are none. `answers` is
 * what the quiz's kind makes it: sign ids in an array, or points by statement id.
 * A later shape gets the next number and a line here that reads the one before.
 */
const version = 1;

/** The key of a quiz's answers. */
export const storageKey = (quiz: string) => `${storagePrefix}quiz/${quiz}`;

export function encodeAnswers(answers: object): string | undefined {
  return Object.keys(answers).length > 0 ? JSON.stringify({ version, answers }) : undefined;
}

/** The answers in a stored string, unchecked; undefined for damaged text and for versions we don't know. Never throws. */
export const decodeAnswers = (stored: string): unknown => parseKept(stored, version, 'answers');
