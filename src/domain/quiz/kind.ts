/** What deciding needs to know of any quiz. */
export interface Decidable {
  outcomes: readonly { id: string }[];
}

/** The state of a self-check. A quiz that its check passes is never `undecided`. */
export type Decision<O> =
  | { kind: 'unanswered' }
  | { kind: 'incomplete'; missing: number }
  | { kind: 'decided'; outcome: O }
  | { kind: 'undecided' };

/** The outcome that was decided, if one was. */
export const outcomeOf = <O>(decision: Decision<O>): O | undefined =>
  decision.kind === 'decided' ? decision.outcome : undefined;

/** What an outcome says of a part of its quiz: true of every answer set that leads there, of none, or of some. */
export type Mark = 'yes' | 'no' | 'either';

/** What is wrong with a quiz file: where (a path into the file), and in plain words what and how to mend it. */
export interface Problem {
  field: (string | number)[];
  message: string;
}

/**
 * A kind of quiz: how its answers are read, decided, proved and shown. A kind is a folder here with its rules, a folder
 * of the same name in components/quiz/ with its form, and a line in `schema.ts` and `kinds.ts`.
 */
export interface QuizKind<Q extends Decidable> {
  /** The outcome of answers as a device keeps them (`stored.ts`), whatever they hold: what is not known is dropped. */
  decideKept(quiz: Q, kept: unknown): Decision<Q['outcomes'][number]>;
  /** What deciding needs of the quiz and no more: ids and conditions, no words. For a browser. */
  rules(quiz: Q): Decidable;
  /** Everything that keeps every answer set from having exactly one outcome. Empty when the quiz is sound. */
  check(quiz: Q): Problem[];
  /** What the marks of an outcome stand for: the signs, or the dimensions. */
  parts(quiz: Q): readonly { id: string; short: string }[];
  /** Everything that a reader is asked to answer, in the quiz's own words. */
  statements(quiz: Q): string[];
  /** One mark a part, in the quiz's order. */
  marks(quiz: Q, outcome: string): Mark[];
  /** The marks in words: "No real reason: true". */
  markWords: Record<Mark, string>;
  /** The style sheet that shows a reader's outcome. */
  styles(quiz: Q & { id: string }): string;
  /** Every answer set and its outcome, a row each, for the writer to read. */
  table(quiz: Q): Record<string, string | number>[];
  /** What there is to answer: "3 signs". */
  size(quiz: Q): string;
  /** How long it takes, in whole minutes. */
  minutes: 1 | 2;
}
