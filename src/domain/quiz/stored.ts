import { knownAnswers, type Answers } from './answers.ts';

/**
 * How answers are kept on a device: JSON `{ "version": 1, "answers": ["<sign id>", …] }`, or nothing when there are none.
 * A later shape gets the next number and a line here that reads the one before.
 */
const version = 1;

/** The key in the browser's storage. */
export const storageKey = (quiz: string) => `who-can-say-yes/quiz/${quiz}`;

export function encodeAnswers(answers: Answers): string | undefined {
  return answers.length > 0 ? JSON.stringify({ version, answers }) : undefined;
}

/** The answers in a stored string, whatever it holds: damaged text and unknown ids are dropped, never an error. */
export function decodeAnswers(quiz: { signs: readonly { id: string }[] }, stored: string): Answers {
  const value = parseJson(stored);
  const isCurrent = typeof value === 'object' && value !== null && 'version' in value && value.version === version;
  return isCurrent && 'answers' in value && Array.isArray(value.answers) ? knownAnswers(quiz, value.answers) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
