import type { Decidable, QuizKind } from './kind.ts';
import { scale } from './scale/kind.ts';
import { signs } from './signs/kind.ts';

const kinds = { scale, signs };

/** The rules of the kind that `quiz` is of. */
export function kindOf<Q extends Decidable & { kind: keyof typeof kinds }>(quiz: Q): QuizKind<Q> {
  // Each kind takes the quizzes that its own schema makes; TypeScript can't follow that through the lookup.
  return kinds[quiz.kind] as unknown as QuizKind<Q>;
}
