import type { Deciding } from '../../decide.ts';
import type { Decision } from '../../model.ts';
import { knownAnswers, tickedSigns, type Answers } from './answers.ts';

/** When an outcome applies: every condition that is given must hold. `schema.ts` explains each to writers. */
export interface Condition {
  all?: string[] | undefined;
  any?: string[] | undefined;
  none?: string[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** The part of a quiz that decides. An island is handed no more than this. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  signs: readonly { id: string }[];
  outcomes: readonly O[];
}

/**
 * Returns the outcome for these answers: the first whose conditions hold. The island, the no-script styles, the marks
 * and the proof all ask this one function.
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

export const deciding: Deciding<Rules> = {
  decideKept: (quiz, kept) => decideOutcome(quiz, knownAnswers(quiz, kept)),
  rules: ({ signs, outcomes }) => ({
    signs: signs.map(({ id }) => ({ id })),
    outcomes: outcomes.map(({ id, when }) => ({ id, when })),
  }),
};
