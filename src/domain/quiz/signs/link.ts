import { knownAnswers, none, tickedSigns, type Answers } from './answers.ts';

/**
 * Answers in the fragment of a link, which no server sees: `#a=no-reason.tested`, or `#a=none`. Ids of signs, never
 * their positions, so that a link outlives a change of their order.
 */
export function encodeLink(answers: Answers): string {
  const signs = tickedSigns(answers);
  return answers.length === 0 ? '' : `#a=${(signs.length > 0 ? signs : [none]).join('.')}`;
}

/** The answers in a fragment, whatever it holds: what the quiz doesn't know is dropped. Never throws. */
export function decodeLink(quiz: { signs: readonly { id: string }[] }, fragment: string): Answers {
  const [, ids = ''] = /^#?a=(.*)$/s.exec(fragment) ?? [];
  return knownAnswers(quiz, ids.split('.'));
}
