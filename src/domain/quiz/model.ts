/** The least that deciding needs of a quiz. */
export interface Decidable {
  outcomes: readonly { id: string }[];
}

/** The state of a self-check. A quiz that is proved is never `undecided`. */
export type Decision<O> =
  | { kind: 'unanswered' }
  | { kind: 'incomplete'; missing: number }
  | { kind: 'decided'; outcome: O }
  | { kind: 'undecided' };

/** Returns the outcome that was decided, if one was. */
export const outcomeOf = <O>(decision: Decision<O>): O | undefined =>
  decision.kind === 'decided' ? decision.outcome : undefined;

/** How an outcome marks a part of its quiz: true of every answer set that leads there, of none, or of some. */
export type Mark = 'yes' | 'no' | 'either';

/** A part of a quiz that an outcome has a mark for: a sign, or a dimension. */
export interface Part {
  id: string;
  /** Its name in a few words. */
  short: string;
}
