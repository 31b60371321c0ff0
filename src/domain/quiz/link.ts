import { knownAnswers, type Answers } from './answers.ts';
import type { Check } from './model.ts';

/**
 * Returns the fragment of a link that carries these answers, which no server sees: `#a=no-reason.tested` where signs are
 * ticked, else `#a=size:small,pets:cat.dog`. It names questions and answers by id, so that a link outlives a change of
 * their order.
 */
export function encodeLink(check: Check, answers: Answers): string {
  const given = Object.entries(knownAnswers(check, answers));
  if (given.length === 0) return '';
  return `#a=${given.map(([id, ids]) => (isOnly(check) ? '' : `${id}:`) + ids.join('.')).join()}`;
}

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

const isOnly = ({ questions }: Check) => questions.length === 1 && questions[0]?.takes === 'any';
