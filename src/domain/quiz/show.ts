/** Shows any quiz on pages, cards and in style sheets. For the build, never for a browser. */
import { show as scale, type Showable as Scale } from './kinds/scale/show.ts';
import { show as signs, type Showable as Signs } from './kinds/signs/show.ts';
import type { Mark, Part } from './model.ts';

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

interface Quizzes {
  scale: Scale;
  signs: Signs;
}

const kinds: { [K in keyof Quizzes]: (quiz: Quizzes[K]) => View } = { scale, signs };

/** A quiz of any kind, as far as showing it needs. */
export type Showable = { [K in keyof Quizzes]: Quizzes[K] & { kind: K } }[keyof Quizzes];

/** Returns what pages, cards and style sheets show of `quiz`. */
export const viewOf = <K extends keyof Quizzes>(quiz: Quizzes[K] & { kind: K }): View => kinds[quiz.kind](quiz);
