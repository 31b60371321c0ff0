/** Decides any quiz. Browsers load this, so a kind gives no more than what deciding needs. */
import { deciding as scale } from './kinds/scale/decide.ts';
import { deciding as signs } from './kinds/signs/decide.ts';
import type { Decidable, Deciding } from './model.ts';

const kinds = { scale, signs };

/** Returns how the kind of `quiz` decides. */
export function kindOf<Q extends Decidable & { kind: keyof typeof kinds }>(quiz: Q): Deciding<Q> {
  // Each kind takes the quizzes that its own schema makes; TypeScript can't follow that through the lookup.
  return kinds[quiz.kind] as unknown as Deciding<Q>;
}
