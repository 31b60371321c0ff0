import { parseStored, storagePrefix } from '../stored-json.ts';
import { isAny, knownAnswers, type Answers } from './answers.ts';
import type { Check } from './model.ts';

/**
 * A browser stores answers as JSON `{ "version": 2, "answers": { "<question>": ["<answer>", …] } }`, or nothing when
 * there are none. Version 1 had an array of the ids of ticked signs, or an object of points by statement. A later shape
 * gets a key of its own and is read from this one while that is empty: a page that was open before, and knows version 2
 * alone, then neither misreads nor overwrites it.
 */
const version = 2;

/** Returns the key of a quiz's answers. */
export const storageKey = (quiz: string) => `${storagePrefix}quiz/${quiz}`;

/** Returns the string to store for these answers; undefined when there are none. */
export function encodeAnswers(answers: Answers): string | undefined {
  return isAny(answers) ? JSON.stringify({ version, answers }) : undefined;
}

/** Returns the answers in any stored string that the check still has. Never throws. */
export const decodeAnswers = (check: Check, stored: string): Answers =>
  knownAnswers(
    check,
    parseStored(stored, version, 'answers') ?? fromVersion1(check, parseStored(stored, 1, 'answers')),
  );

function fromVersion1({ questions }: Check, kept: unknown): unknown {
  const [first] = questions;
  if (!Array.isArray(kept))
    return Object.fromEntries(
      Object.entries(kept ?? {}).map(([statement, points]) => [statement, [JSON.stringify(points)]]),
    );
  if (first?.takes === 'any') return { [first.id]: kept };
  // Signs that were ticked are answered since.
  return Object.fromEntries(kept.filter((id) => typeof id === 'string').map((id) => [id, ['yes']]));
}
