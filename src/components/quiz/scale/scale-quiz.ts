import type { Condition } from '../../../domain/quiz/kinds/scale/rules.ts';
import type { FormQuiz } from '../form-kind.ts';

/** The part that a page hands to its browser, of a quiz of kind scale. */
export interface ScaleQuiz extends FormQuiz {
  points: string[];
  dimensions: { id: string; name: string; about: string }[];
  statements: { id: string; dimension: string; text: string }[];
  outcomes: { id: string; when: Condition }[];
}
