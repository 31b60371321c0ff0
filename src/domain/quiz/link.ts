import { knownAnswers, type Answers } from './answers.ts';
import type { Check } from './model.ts';

/** Returns the answers in any fragment. What the quiz doesn't have is dropped. Never throws. */
export function decodeLink(check: Check, fragment: string): Answers {
  const [, text = ''] = /^#?a=(.*)$/s.exec(fragment) ?? [];
  const [first] = check.questions;
  if (first && isOnly(check)) return knownAnswers(check, { [first.id]: text.split('.') });
  const entries = text.split(',').map((entry) => {
    const [id = '', ids = ''] = entry.split(':');
    const question = check.questions.find((one) => one.id === id);
    // The point of a number is no separator.
    return [id, question?.takes === 'number' ? [ids] : ids.split('.')];
  });
  return knownAnswers(check, Object.fromEntries(entries));
}

/** Whether a self-check is one question of signs, whose links carry these alone. */
export const isOnly = ({ questions }: Check) => questions.length === 1 && questions[0]?.takes === 'any';
