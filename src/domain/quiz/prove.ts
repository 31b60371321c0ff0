/** Proves any quiz. For the build and the writers' check, never for a browser. */
import type { Rules as Scale } from './kinds/scale/rules.ts';
import { prove as scale } from './kinds/scale/prove.ts';
import type { Rules as Signs } from './kinds/signs/rules.ts';
import { prove as signs } from './kinds/signs/prove.ts';
import type { Problem } from './problems.ts';

interface Quizzes {
  scale: Scale;
  signs: Signs;
}

const kinds: { [K in keyof Quizzes]: (quiz: Quizzes[K]) => Problem[] } = { scale, signs };

/** Returns a problem for each reason why answers to `quiz` would not have exactly one outcome. Empty when it is sound. */
export const proveQuiz = <K extends keyof Quizzes>(quiz: Quizzes[K] & { kind: K }): Problem[] => kinds[quiz.kind](quiz);
