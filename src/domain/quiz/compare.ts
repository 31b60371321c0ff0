import type { Answers } from './answers.ts';
import type { Check } from './model.ts';

/** Something that two people are asked: a sign of a quiz whose signs are ticked, else a question. */
export interface Compared {
  id: string;
  /** Ids of the answers that the first and the second gave. */
  first: readonly string[];
  second: readonly string[];
  differs: boolean;
}

/** Returns the answers of two people for the same case, side by side, in the quiz's order. */
export function compareAnswers(check: Check, first: Answers, second: Answers): Compared[] {
  const [only, ...others] = check.questions;
  if (only?.takes === 'any' && others.length === 0)
    return only.answers
      .filter(({ alone, unsureOf }) => !alone && !unsureOf)
      .map(({ id }) => {
        const about = only.answers.filter((one) => one.id === id || one.unsureOf === id).map((one) => one.id);
        const [a = [], b = []] = [first, second].map((answers) =>
          (answers[only.id] ?? []).filter((one) => about.includes(one)),
        );
        return { id, first: a, second: b, differs: a.join() !== b.join() };
      });
  return check.questions
    .map(({ id, takes, answers: all }) => {
      const [a = [], b = []] = [first, second].map((answers) => {
        const given = answers[id] ?? [];
        return takes === 'number' ? given : all.flatMap((one) => (given.includes(one.id) ? [one.id] : []));
      });
      return { id, first: a, second: b, differs: a.join() !== b.join() };
    })
    .filter((row) => row.first.length > 0 || row.second.length > 0);
}
