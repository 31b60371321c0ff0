/** All that pages, cards and style sheets show of a self-check of any kind. */
import type { Drawn } from './drawn.ts';
import type { Mark, Part } from './marks.ts';

export interface View {
  form: FormView;
  /** The signs or the dimensions: an outcome has a mark for each. Empty for a quiz of kind questions. */
  parts: readonly Part[];
  /** Returns one mark a part for the outcome with this id. */
  marks(outcome: string): Mark[];
  /** The quiz's own drawing; undefined where it has none. */
  drawing: Drawn | undefined;
  /** Whether marks tell the outcomes apart: each is reached by the answers that its marks show, and by no others. */
  marksTell: boolean;
  /** The marks in words: "No real reason: true". */
  markWords: Record<Mark, string>;
  /** The words of everything that a reader is asked to answer. */
  statements: string[];
  /** The number of things to answer: "3 statements". */
  size: string;
  /** The minutes that it takes. */
  minutes: number;
  /** Returns the condition of an outcome in words, to complete "If …". */
  outcomeIf(outcome: string): string;
  /** Returns the condition of a part of an outcome in words; undefined where all who reach the outcome see it. */
  partIf(outcome: string, part: string): string | undefined;
  /** The scores that answers give points to, for readers who add up by themselves. */
  scores: readonly { id: string; name: string }[];
  /** The rule for scores that are level, in words, for the reader: "When two are level, both count." Empty where nothing does. */
  ties: string;
  /** The results by dimension, of a quiz of kind profile. */
  results?: ResultView;
}

/** A form: what is asked, in order. */
export interface FormView {
  /** "steps": one question at a time where scripts run. */
  layout: 'page' | 'steps';
  /** The reader's task: "Tick what is true." */
  task: string;
  questions: readonly QuestionView[];
}

export interface QuestionView {
  id: string;
  /** Its words; missing where the quiz's own question is all that is asked. */
  text?: string;
  help?: string | undefined;
  takes: 'one' | 'any' | 'number';
  /** "list": an answer a line, as large as a thumb. "scale": answers side by side, the same for every statement. */
  look: 'list' | 'scale';
  optional?: true | undefined;
  answers: readonly AnswerView[];
  number?: { min: number; max: number; step: number; unit?: string | undefined } | undefined;
  /** The condition in words under which it is asked, for readers without script: completes "Only if …". */
  askedIf?: string | undefined;
  /** The name of the score that its points count for, for readers who add up by themselves. */
  countsFor?: string | undefined;
  /** A sentence for two people who answer it differently. */
  differs?: string | undefined;
  /** Questions of one name give the same points by answer: a style sheet counts them by it, as `data-counts`. */
  counts?: string | undefined;
}

export interface AnswerView {
  id: string;
  text: string;
  /** The answer in a few words, where it has such. */
  short?: string | undefined;
  /** Whether it is given alone. */
  alone?: true | undefined;
  /** Its points in words, for readers who add up by themselves: "2", "Fox 1, Bear −1". */
  points?: string | undefined;
  /** Title and id of the outcome to which it leads at once. */
  leads?: { outcome: string; title: string } | undefined;
  /** A sentence for two people of whom one gives this answer. */
  differs?: string | undefined;
}

/** The results by dimension. */
export interface ResultView {
  dimensions: readonly ResultDimension[];
  /** Decimals to which percentages are rounded. */
  decimals?: number;
}

export interface ResultDimension {
  id: string;
  name: string;
  about: string;
  /** The least and the most points. */
  min: number;
  max: number;
  /** From the lowest up; the first whose bound holds for the percentage is the reader's. */
  bands: readonly { atMost?: number; below?: number; name?: string; words?: string }[];
}
