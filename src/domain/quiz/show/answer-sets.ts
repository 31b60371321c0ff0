import type { Answers } from '../answers.ts';
import { walk } from '../decide.ts';
import type { Check, Question } from '../model.ts';
import { numberAt, stepsIn } from '../number-range.ts';

/** Returns every answer set that a reader can give; undefined where there are more than `most`. */
export function answerSets(check: Check, most: number): Answers[] | undefined {
  const sets: Answers[] = [];
  const follow = (answers: Answers): boolean => {
    const { asked, given } = walk(check, answers);
    const open = asked.find(({ id }) => !Object.hasOwn(answers, id));
    if (!open) return sets.push(given) <= most;
    return choicesOf(open, most).every((choice) => follow({ ...answers, [open.id]: choice }));
  };
  return follow({}) ? sets : undefined;
}

/** The ways to answer a question; more than `most` are not listed to their end. */
function choicesOf({ takes, answers, range, exclusive = [], optional }: Question, most: number): string[][] {
  const nothing = optional ? [[]] : [];
  if (takes === 'number' && range) {
    const count = Math.min(most, stepsIn(range)) + 1;
    return [...Array.from({ length: count }, (_, step) => [numberAt(range, step)]), ...nothing];
  }
  if (takes === 'one') return [...answers.map(({ id }) => [id]), ...nothing];
  let sets: string[][] = [[]];
  for (const { id, alone } of answers) {
    if (alone || sets.length > most) continue;
    const excludes = (set: string[]) =>
      exclusive.some((group) => group.includes(id) && group.some((one) => set.includes(one)));
    sets = [...sets, ...sets.filter((set) => !excludes(set)).map((set) => [...set, id])];
  }
  return [
    ...sets.filter((set) => set.length > 0),
    ...answers.filter(({ alone }) => alone).map(({ id }) => [id]),
    ...nothing,
  ];
}
