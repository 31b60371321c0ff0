import type { Check, Question } from '../quiz/model.ts';
import type { Problem } from '../quiz/problems.ts';
import { missing } from '../reference.ts';
import type { TallyFields } from './schema.ts';
import { pointsToAPerson, sumOf } from './small.ts';

/** The questions of a check whose answers are counted; numbers are not, as almost each would be one person's. */
export const countedQuestions = ({ questions }: Pick<Check, 'questions'>): Question[] =>
  questions.filter(({ takes }) => takes !== 'number');

/**
 * Returns a problem for each id that the self-check doesn't have, each that is left out, and each count that tells of few
 * people by what is missing from it.
 */
export function tallyProblems(
  { outcomes, answers }: TallyFields,
  check: Pick<Check, 'questions' | 'outcomes'>,
): Problem[] {
  const people = sumOf(outcomes);
  const asked = countedQuestions(check);
  return [
    ...namedProblems(outcomes, 'outcome', ['outcomes'], check.outcomes),
    ...(answers === undefined ? [] : namedProblems(answers, 'question', ['answers'], asked)),
    ...asked.flatMap((question) => {
      const counts = answers?.[question.id];
      if (counts === undefined) return [];
      const field = ['answers', question.id];
      return [...namedProblems(counts, 'answer', field, question.answers), ...peopleProblems(question, counts, people)];
    }),
  ];
}

/** The fields named must be these entries, all of them. */
function namedProblems(
  named: Readonly<Record<string, unknown>>,
  kind: string,
  field: readonly string[],
  entries: readonly { id: string }[],
): Problem[] {
  const ids = entries.map(({ id }) => id);
  return [
    ...Object.keys(named)
      .filter((id) => !ids.includes(id))
      .map((id) => ({ field: [...field, id], message: missing(id, `${kind} of the self-check`, ids) })),
    ...ids
      .filter((id) => !(id in named))
      .map((id) => ({
        field: [...field],
        message: `the ${kind} "${id}" is left out. Name it, with 0 for nobody.`,
      })),
  ];
}

/** Nobody answers twice, and those who did not give an answer must not be few either, where everyone else did. */
function peopleProblems({ id, takes }: Question, counts: Readonly<Record<string, number>>, people: number): Problem[] {
  if (takes === 'one')
    return sumOf(counts) > people
      ? [
          {
            field: ['answers', id],
            message: `these are ${sumOf(counts)} answers, of ${people} people by the outcomes. Count both of the same people.`,
          },
        ]
      : [];
  return Object.entries(counts).flatMap(([answer, count]): Problem[] => {
    const field = ['answers', id, answer];
    if (count > people)
      return [
        { field, message: `these are ${count}, of ${people} people by the outcomes. Count both of the same people.` },
      ];
    return pointsToAPerson(people - count)
      ? [
          {
            field,
            message: `all but ${people - count} of ${people} gave this answer: fewer than five could be pointed to. Publish when there are more, or not at all.`,
          },
        ]
      : [];
  });
}
