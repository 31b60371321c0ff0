import { knownAnswers, none, tickedSigns, type Answers } from './answers.ts';

/**
 * Returns the fragment of a link that carries these answers: `#a=no-reason.tested`, or `#a=none`. No server sees it.
 * It names signs by id, never by position, so that a link outlives a change of their order.
 */
export function encodeLink(answers: Answers): string {
  const signs = tickedSigns(answers);
  return answers.length === 0 ? '' : `#a=${(signs.length > 0 ? signs : [none]).join('.')}`;
}

/** Returns the answers in any fragment. Signs that the quiz doesn't have are dropped. Never throws. */
export function decodeLink(quiz: { signs: readonly { id: string }[] }, fragment: string): Answers {
  const [, ids = ''] = /^#?a=(.*)$/s.exec(fragment) ?? [];
  return knownAnswers(quiz, ids.split('.'));
}
