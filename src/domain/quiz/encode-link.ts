import { knownAnswers, type Answers } from './answers.ts';
import { isOnly } from './link.ts';
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
