/** Every answer set of a quiz of signs, for proofs, marks and style sheets. Never for a browser. */
import { outcomeOf } from '../../model.ts';
import { none, type Answers } from './answers.ts';
import { decideOutcome } from './decide.ts';
import type { Rules } from './rules.ts';

/** Returns every set of signs that a reader can tick, the empty one (as "none") first: 2ⁿ sets for n signs. */
export function answerSets(quiz: { signs: readonly { id: string }[] }): Answers[] {
  const sets = quiz.signs.reduce<string[][]>((sets, sign) => [...sets, ...sets.map((set) => [...set, sign.id])], [[]]);
  return sets.map((set) => (set.length > 0 ? set : [none]));
}

/** Returns the answer sets that lead to the outcome `id`, in the order of `answerSets`. */
export function answerSetsOf(rules: Rules, id: string): Answers[] {
  return answerSets(rules).filter((answers) => outcomeOf(decideOutcome(rules, answers))?.id === id);
}
