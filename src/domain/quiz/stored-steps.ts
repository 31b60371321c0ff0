/**
 * Which steps a reader has ticked off, kept on the device by the steps' own words: JSON
 * `{ "version": 1, "done": ["<step>", …] }`. A reworded step is a new step, not yet done.
 */
import { parseKept, storagePrefix } from '../stored-json.ts';

const version = 1;

/** The key of a quiz's ticked steps. */
export const stepsKey = (quiz: string) => `${storagePrefix}steps/${quiz}`;

export function encodeSteps(done: readonly string[]): string | undefined {
  return done.length > 0 ? JSON.stringify({ version, done }) : undefined;
}

/** The ticked steps in a stored string, whatever it holds. Never throws. */
export function decodeSteps(stored: string): string[] {
  const done = parseKept(stored, version, 'done');
  return Array.isArray(done) ? [...new Set(done.filter((step): step is string => typeof step === 'string'))] : [];
}
