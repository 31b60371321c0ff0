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

/** How a kind decides its quizzes. */
export interface Deciding<Q extends Decidable> {
  /** Returns the outcome of answers as a device keeps them (`stored-answers.ts`). What the quiz doesn't know is dropped. */
  decideKept(quiz: Q, kept: unknown): Decision<Q['outcomes'][number]>;
  /** Returns what deciding needs of the quiz: ids and conditions, no words. A page hands this to its browser. */
  rules(quiz: Q): Decidable;
}

/** Everything that pages, cards and style sheets take from a quiz, whatever its kind. */
export interface View {
  /** The signs or the dimensions: an outcome has a mark for each. */
  parts: readonly Part[];
  /** Returns one mark a part for the outcome with this id. */
  marks(outcome: string): Mark[];
  /** The marks in words: "No real reason: true". */
  markWords: Record<Mark, string>;
  /** Everything that a reader is asked to answer, in the quiz's own words. */
  statements: string[];
  /** How much there is to answer: "3 signs". */
  size: string;
  /** How long it takes, in whole minutes. */
  minutes: 1 | 2;
  /** Returns the style sheet that shows a reader's outcome, for the quiz with this id. */
  styles(id: string): string;
  /** Returns a row for each answer set, with its outcome, for the writer to read. */
  table(): Record<string, string | number>[];
}
