import type { ComponentType } from 'preact';
import type { Decision } from '../../domain/quiz/model.ts';

/** The words of any quiz around its rows. */
export interface FormQuiz {
  id: string;
  question: string;
  promise: string;
}

/**
 * A kind's part of the form that all share: its rows, and how they become answers. `Q` is what its page hands to
 * the browser, `A` its answers. Each kind has one, in its folder's rows.tsx.
 */
export interface FormKind<Q extends FormQuiz, A extends object> {
  /** Returns valid answers from anything that was kept, and no answers from nothing. */
  known(quiz: Q, kept: unknown): A;
  decide(quiz: Q, answers: A): Decision<{ id: string }>;
  /** Returns the answers that are given by boxes or buttons that are checked. */
  given(checked: readonly HTMLInputElement[]): A;
  /** Returns the answers after the reader changed a box or a button. */
  change(answers: A, control: HTMLInputElement): A;
  isChecked(answers: A, control: HTMLInputElement): boolean;
  /** Returns the answers as a short line, for a reader who chooses to show them: "● ● ○". */
  inShort(quiz: Q, answers: A): string;
  /** Returns what a change did besides, for a reader who can't see it: "The other boxes are clear now." */
  notice?(before: A, after: A): string;
  /** Said after "Start again". */
  cleared: string;
  /** The boxes or buttons, each with its words. */
  Rows: ComponentType<{ quiz: Q }>;
  /** Between the rows and "Start again": how far the reader has come. */
  Progress?: ComponentType<{ quiz: Q; answers: A }>;
  /** Below "Start again": more to see of the answers than their outcome. */
  Result?: ComponentType<{ quiz: Q; answers: A }>;
}
