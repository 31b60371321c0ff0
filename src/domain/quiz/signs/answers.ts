/** What a reader ticked: ids of signs, or `none` alone. Empty before anything is ticked. Order has no meaning. */
export type Answers = readonly string[];

/** The value of the exclusive box. */
export const none = 'none';

/** `answers` after the box `id` was ticked or cleared. Ticking "none" clears the signs, ticking a sign clears "none". */
export function answer(answers: Answers, id: string, ticked: boolean): Answers {
  const others = answers.filter((other) => other !== id && (other === none) === (id === none));
  return ticked ? [...others, id] : answers.filter((other) => other !== id);
}

/** The signs among `answers`. Where the script is missing a reader can tick "none" beside a sign: the sign counts. */
export function tickedSigns(answers: Answers): Answers {
  return answers.filter((id) => id !== none);
}

/** Only what the quiz still asks, each once: unknown ids are dropped, and "none" beside a sign. No array, no answers. */
export function knownAnswers(quiz: { signs: readonly { id: string }[] }, kept: unknown): Answers {
  const ids: unknown[] = Array.isArray(kept) ? kept : [];
  const signs = quiz.signs.map((sign) => sign.id).filter((id) => ids.includes(id));
  return signs.length > 0 ? signs : ids.includes(none) ? [none] : [];
}

/** Every set of signs that a reader can tick, the empty one (as "none") first: 2ⁿ sets for n signs. */
export function answerSets(quiz: { signs: readonly { id: string }[] }): Answers[] {
  const sets = quiz.signs.reduce<string[][]>((sets, sign) => [...sets, ...sets.map((set) => [...set, sign.id])], [[]]);
  return sets.map((set) => (set.length > 0 ? set : [none]));
}
