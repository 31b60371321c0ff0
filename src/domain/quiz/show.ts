/** Shows any quiz on pages, cards and in style sheets. For the build, never for a browser. */
import { show as scale, type Showable as Scale } from './kinds/scale/show.ts';
import { show as signs, type Showable as Signs } from './kinds/signs/show.ts';
import type { View } from './model.ts';

interface Quizzes {
  scale: Scale;
  signs: Signs;
}

const kinds: { [K in keyof Quizzes]: (quiz: Quizzes[K]) => View } = { scale, signs };

/** A quiz of any kind, as far as showing it needs. */
export type Showable = { [K in keyof Quizzes]: Quizzes[K] & { kind: K } }[keyof Quizzes];

/** Returns what pages, cards and style sheets show of `quiz`. */
export const viewOf = <K extends keyof Quizzes>(quiz: Quizzes[K] & { kind: K }): View => kinds[quiz.kind](quiz);
