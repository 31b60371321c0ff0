/** Decides any quiz. Browsers load this file, so it imports nothing else of a kind. */
import { deciding as scale } from './kinds/scale/decide.ts';
import { deciding as signs } from './kinds/signs/decide.ts';
import type { Decidable, Deciding } from './model.ts';

const kinds = { scale, signs };

/** Returns the deciding functions of a quiz's kind. */
export function kindOf<Q extends Decidable & { kind: keyof typeof kinds }>(quiz: Q): Deciding<Q> {
  // Each kind takes the quizzes that its own schema makes; TypeScript can't follow that through the lookup.
  return kinds[quiz.kind] as unknown as Deciding<Q>;
}
