/** The ids of the signs that a reader ticked, in any order, or `none` alone. Empty before anything is ticked. */
export type Answers = readonly string[];

/** The value of the exclusive box. */
export const none = 'none';

/** Returns the answers after the box `id` was ticked or cleared. Ticking "none" clears the signs, a sign clears "none". */
export function answer(answers: Answers, id: string, ticked: boolean): Answers {
  const others = answers.filter((other) => other !== id && (other === none) === (id === none));
  return ticked ? [...others, id] : answers.filter((other) => other !== id);
}

/** Returns the signs among `answers`. Without script a reader can tick "none" beside a sign: the sign counts. */
export function tickedSigns(answers: Answers): Answers {
  return answers.filter((id) => id !== none);
}

/**
 * Returns the valid part of answers that were stored or sent: each sign that the quiz still has, once. Drops unknown
 * ids, and "none" beside a sign. Never throws.
 */
export function knownAnswers(quiz: { signs: readonly { id: string }[] }, kept: unknown): Answers {
  const ids: unknown[] = Array.isArray(kept) ? kept : [];
  const signs = quiz.signs.map((sign) => sign.id).filter((id) => ids.includes(id));
  return signs.length > 0 ? signs : ids.includes(none) ? [none] : [];
}
