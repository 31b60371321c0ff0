import type { Deciding, Decision } from '../../model.ts';
import { knownAnswers, missing, type Answers } from './answers.ts';
import { tally, type Tally } from './tally.ts';
import type { Condition, Rules } from './rules.ts';

/** Returns the outcome for these answers, once every statement has one: the first whose conditions hold. */
export function decideOutcome<O extends { id: string; when: Condition }>(
  rules: Rules<O>,
  answers: Answers,
): Decision<O> {
  const unanswered = missing(rules, answers);
  if (unanswered === rules.statements.length) return { kind: 'unanswered' };
  return unanswered > 0 ? { kind: 'incomplete', missing: unanswered } : decideTally(rules, tally(rules, answers));
}

/** Returns the outcome for a tally. */
export function decideTally<O extends { id: string; when: Condition }>(
  rules: Rules<O>,
  { total, weakest }: Pick<Tally, 'total' | 'weakest'>,
): Decision<O> {
  const outcome = rules.outcomes.find(
    ({ when }) =>
      total >= (when.atLeast ?? 0) &&
      total <= (when.atMost ?? Infinity) &&
      (when.weakest === undefined || when.weakest.includes(weakest)),
  );
  return outcome ? { kind: 'decided', outcome } : { kind: 'undecided' };
}

/** Decides a quiz of kind scale. */
export const deciding: Deciding<Rules> = {
  decideStored: (quiz, kept) => decideOutcome(quiz, knownAnswers(quiz, kept)),
  rules: ({ points, dimensions, statements, outcomes }) => ({
    points: points.map(() => ''),
    dimensions: dimensions.map(({ id }) => ({ id })),
    statements: statements.map(({ id, dimension }) => ({ id, dimension })),
    outcomes: outcomes.map(({ id, when }) => ({ id, when })),
  }),
};
