/** Shows any quiz on pages, cards and in style sheets. For the build, never for a browser. */
import { show as scale, type Showable as Scale } from './kinds/scale/show.ts';
import { show as signs, type Showable as Signs } from './kinds/signs/show.ts';
import type { View } from './model.ts';

interface Quizzes {
  scale: Scale;
  signs: Signs;
}

const kinds: { [K in keyof Quizzes]: (quiz: Quizzes[K]) => View } = { scale, signs };

/** The part of a quiz of any kind that pages show. */
export type Showable = { [K in keyof Quizzes]: Quizzes[K] & { kind: K } }[keyof Quizzes];

/** Returns the view of a quiz, for pages, cards and style sheets. */
export const viewOf = <K extends keyof Quizzes>(quiz: Quizzes[K] & { kind: K }): View => kinds[quiz.kind](quiz);
