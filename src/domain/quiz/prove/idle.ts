import { atomsOf, type Condition } from '../condition.ts';
import { decide, partsSeen } from '../decide.ts';
import type { Check, Question } from '../model.ts';
import { reaching } from './reach.ts';
import type { Witnesses } from './witness.ts';

/** A question that no answer makes a difference to, or an answer that may as well not be given. */
export interface Idle {
  question: Question;
  /** Id of the answer, of a question that takes any. */
  answer?: string;
}

/**
 * Returns what is asked in vain: whatever else a reader answers, it changes neither their outcome, nor what they see of
 * it, nor a score that is shown, nor what they are asked.
 * @param shown ids of scores that readers are shown
 * @throws TooLong where that could not be found out
 */
export function idleIn(witnesses: Witnesses, shown: readonly string[] = []): Idle[] {
  const { check } = witnesses;
  const results = resultsOf(check);
  const named = new Set(check.questions.flatMap(({ asked }) => (asked ? namesIn(asked) : [])));
  const counts = ({ answers, range }: Question) =>
    [...answers.map(({ gives }) => gives), range?.gives].some((gives = {}) =>
      Object.keys(gives).some((id) => shown.includes(id)),
    );
  return check.questions.flatMap((question): Idle[] => {
    if (counts(question) || named.has(question.id)) return [];
    const differs = (one: string | undefined, other: string | undefined) =>
      witnesses.differ(results, { question, one, other }) !== undefined;
    if (question.takes === 'any')
      return question.answers.flatMap(({ id, alone }) =>
        alone || isToldFromNone(check, question, id) || witnesses.seesChange(question, id) || differs(id, undefined)
          ? []
          : [{ question, answer: id }],
      );
    if (witnesses.seesChange(question)) return [];
    const [first, ...others] =
      question.takes === 'number' ? numbersIn(results, question) : question.answers.map(({ id }) => id);
    return others.some((other) => differs(first, other)) ? [] : [{ question }];
  });
}

/** Everything that a reader can tell: which outcome it is, and each of its parts that only some see. */
const resultsOf = (check: Check): Condition[] =>
  reaching(check).flatMap((reached, index) => [
    reached,
    ...(check.outcomes[index]?.parts ?? []).map(({ when }): Condition => ({ all: [reached, when] })),
  ]);

/** Whether one answer alone leads elsewhere than "none of these" does. */
function isToldFromNone(check: Check, question: Question, id: string): boolean {
  const none = question.answers.find(({ alone }) => alone)?.id;
  if (none === undefined || check.questions.length > 1) return false;
  const seen = (given: string) => {
    const answers = { [question.id]: [given] };
    const decision = decide(check, answers);
    return decision.kind === 'decided'
      ? `${decision.outcome} ${partsSeen(check, decision.outcome, answers).join()}`
      : decision.kind;
  };
  return seen(id) !== seen(none);
}

const namesIn = (condition: Condition): string[] =>
  atomsOf(condition).flatMap((atom) => ('of' in atom ? [atom.of] : 'number' in atom ? [atom.number] : []));

/** The least and the greatest number, and those at and beside every bound. */
function numbersIn(conditions: readonly Condition[], { id, range }: Question): string[] {
  if (!range) return [];
  const { min, max, step } = range;
  const bounds = conditions
    .flatMap(atomsOf)
    .flatMap((atom) => ('number' in atom && atom.number === id ? [atom.atLeast, atom.atMost] : []))
    .flatMap((bound) => (bound === undefined ? [] : [bound - step, bound, bound + step]))
    .filter((bound) => bound >= min && bound <= max);
  return [...new Set([min, ...bounds, max])].map((value) => `${value}`);
}
