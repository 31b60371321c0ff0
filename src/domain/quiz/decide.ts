/** Decides any quiz. Browsers load this, so a kind gives no more than what deciding needs. */
import { deciding as scale } from './kinds/scale/decide.ts';
import { deciding as signs } from './kinds/signs/decide.ts';
import type { Decidable, Decision } from './model.ts';

/** How a kind decides its quizzes. */
export interface Deciding<Q extends Decidable> {
  /** Returns the outcome of answers as a device keeps them (`stored-answers.ts`). What the quiz doesn't know is dropped. */
  decideKept(quiz: Q, kept: unknown): Decision<Q['outcomes'][number]>;
  /** Returns what deciding needs of the quiz: ids and conditions, no words. A page hands this to its browser. */
  rules(quiz: Q): Decidable;
}

const kinds = { scale, signs };

/** Returns how the kind of `quiz` decides. */
export function kindOf<Q extends Decidable & { kind: keyof typeof kinds }>(quiz: Q): Deciding<Q> {
  // Each kind takes the quizzes that its own schema makes; TypeScript can't follow that through the lookup.
  return kinds[quiz.kind] as unknown as Deciding<Q>;
}
