/** The fields that deciding needs in a quiz of any kind. */
export interface Decidable {
  outcomes: readonly { id: string }[];
}

/** The state of a self-check. A quiz that is proved is never `undecided`. */
export type Decision<O> =
  | { kind: 'unanswered' }
  | { kind: 'incomplete'; missing: number }
  | { kind: 'decided'; outcome: O }
  | { kind: 'undecided' };

/** Returns the outcome of a decision, if it has one. */
export const outcomeOf = <O>(decision: Decision<O>): O | undefined =>
  decision.kind === 'decided' ? decision.outcome : undefined;

/** The mark of an outcome on a part of its quiz: true in every answer set that leads there, in none, or in some. */
export type Mark = 'yes' | 'no' | 'either';

/** A sign or a dimension: an outcome has a mark for each. */
export interface Part {
  id: string;
  /** Its name in a few words. */
  short: string;
}

/** The functions by which a kind decides its quizzes. */
export interface Deciding<Q extends Decidable> {
  /** Returns the decision for stored answers (`stored-answers.ts`). Answers that the quiz doesn't have are dropped. */
  decideStored(quiz: Q, kept: unknown): Decision<Q['outcomes'][number]>;
  /** Returns the ids and conditions of the quiz, without its words, for a page to hand to its browser. */
  rules(quiz: Q): Decidable;
}

/** A quiz of any kind as pages, cards and style sheets take it. */
export interface View {
  /** The signs or the dimensions: an outcome has a mark for each. */
  parts: readonly Part[];
  /** Returns one mark a part for the outcome with this id. */
  marks(outcome: string): Mark[];
  /** The marks in words: "No real reason: true". */
  markWords: Record<Mark, string>;
  /** The words of everything that a reader is asked to answer. */
  statements: string[];
  /** The number of things to answer: "3 signs". */
  size: string;
  /** The minutes that it takes. */
  minutes: 1 | 2;
  /** Returns the style sheet that shows a reader's outcome, for the quiz with this id. */
  styles(id: string): string;
  /** Returns a row for each answer set, with its outcome, for the writer to read. */
  table(): Record<string, string | number>[];
}
