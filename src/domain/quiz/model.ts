/**
 * The one form that every kind of self-check compiles into: questions with answers, what an answer counts for, outcomes
 * by conditions. Deciding, proving and showing know this form alone. A page hands its browser no more than this.
 */
import type { Condition } from './condition.ts';

export interface Check {
  questions: readonly Question[];
  /** In order: the first whose `when` holds is the reader's. */
  outcomes: readonly OutcomeRules[];
  /** The profiles of which one is the nearest; missing where there are none. */
  nearest?: Nearest;
}

export interface Question {
  id: string;
  /** "one": one answer. "any": some of the answers. "number": a number within `range`. */
  takes: 'one' | 'any' | 'number';
  answers: readonly Answer[];
  range?: NumberRange;
  /** When it is asked; always, where this is missing. It depends on earlier questions alone. */
  asked?: Condition;
  /** Whether a reader may leave it without an answer. */
  optional?: true;
  /** Groups of answers of which a reader gives one at most. Where two are given all the same, the earlier counts. */
  exclusive?: readonly (readonly string[])[];
}

export interface Answer {
  id: string;
  /** Points by score. */
  gives?: Readonly<Record<string, number>>;
  /** Id of the outcome to which it leads at once: nothing is asked after it. */
  ends?: string;
  /** Whether it is given alone: "none of these". Where another is given beside it, the other counts. */
  alone?: true;
  /** The answer of which it says that the reader doesn’t know whether it is so. */
  unsureOf?: string;
}

/** The numbers that a question takes: from `min` to `max` in steps of `step`. */
export interface NumberRange {
  min: number;
  max: number;
  step: number;
  /** Points by score, for each unit of the number. */
  gives?: Readonly<Record<string, number>>;
}

export interface OutcomeRules {
  id: string;
  when: Condition;
  /** The parts of it that only some of its readers see. */
  parts?: readonly PartRules[];
}

export interface PartRules {
  id: string;
  when: Condition;
}

/** Which of some profiles a reader's scores are nearest to. */
export interface Nearest {
  /** The scores that are compared, as percentages of what each can reach. */
  scores: readonly { id: string; min: number; max: number; power: number }[];
  /** Percentages are rounded to this many decimals first; missing where they are not rounded. */
  decimals?: number;
  /** Percentages in the order of `scores`. */
  profiles: readonly { id: string; at: readonly number[] }[];
  /** Which profiles count as the nearest when several are level. */
  ties: Ties;
}

/** The rule for scores that are level, of which one should be first: the earlier one, every one, or none of them. */
export type Ties = 'earlier' | 'every' | 'none';

/** The state of a self-check. A check that is proved is never `undecided`. */
export type Decision =
  | { kind: 'unanswered' }
  | { kind: 'incomplete'; missing: number }
  | { kind: 'decided'; outcome: string }
  | { kind: 'undecided' };

/** Returns the id of a decision's outcome, if it has one. */
export const outcomeOf = (decision: Decision): string | undefined =>
  decision.kind === 'decided' ? decision.outcome : undefined;
