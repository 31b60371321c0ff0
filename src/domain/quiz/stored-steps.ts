/**
 * A browser stores the steps that a reader has ticked off by their own words, as JSON
 * `{ "version": 1, "done": ["<step>", …] }`. A reworded step is a new step, not yet done. A later
 * shape gets a key of its own, as in stored-answers.ts.
 */
import { parseStored, storagePrefix } from '../stored-json.ts';

const version = 1;

/** Returns the key of a quiz's ticked steps. */
export const stepsKey = (quiz: string) => `${storagePrefix}steps/${quiz}`;

/** Returns the string to store for these steps; undefined when there are none. */
export function encodeSteps(done: readonly string[]): string | undefined {
  return done.length > 0 ? JSON.stringify({ version, done }) : undefined;
}

/** Returns the ticked steps in any stored string. Never throws. */
export function decodeSteps(stored: string): string[] {
  const done = parseStored(stored, version, 'done');
  return Array.isArray(done) ? [...new Set(done.filter((step): step is string => typeof step === 'string'))] : [];
}
