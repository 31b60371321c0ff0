import type { Deciding, Decision } from '../../model.ts';
import { knownAnswers, tickedSigns, type Answers } from './answers.ts';
import type { Condition, Rules } from './rules.ts';

/**
 * Returns the outcome for these answers: the first whose condition holds. The island, the no-script styles, the marks
 * and the proof all call this function.
 */
export function decideOutcome<O extends { id: string; when: Condition }>(
  rules: Rules<O>,
  answers: Answers,
): Decision<O> {
  if (answers.length === 0) return { kind: 'unanswered' };
  const ticked = tickedSigns(answers);
  const outcome = rules.outcomes.find(({ when }) => holds(when, ticked));
  return outcome ? { kind: 'decided', outcome } : { kind: 'undecided' };
}

function holds(when: Condition, ticked: Answers): boolean {
  const isTicked = (id: string) => ticked.includes(id);
  return (
    (when.all ?? []).every(isTicked) &&
    (when.any === undefined || when.any.some(isTicked)) &&
    !(when.none ?? []).some(isTicked) &&
    ticked.length >= (when.atLeast ?? 0) &&
    ticked.length <= (when.atMost ?? Infinity)
  );
}

/** Decides a quiz of signs. */
export const deciding: Deciding<Rules> = {
  decideStored: (quiz, kept) => decideOutcome(quiz, knownAnswers(quiz, kept)),
  rules: ({ signs, outcomes }) => ({
    signs: signs.map(({ id }) => ({ id })),
    outcomes: outcomes.map(({ id, when }) => ({ id, when })),
  }),
};
