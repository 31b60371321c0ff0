import * as say from '#words/condition.ts';
import { amountsIn, combinedInWords } from '../../when.ts';
import { isTicked, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "“Tried by someone frank” is ticked and 3 or more are ticked". */
export function whenInWords(quiz: Pick<Rules, 'signs' | 'answers'>, when: When): string {
  const { holds, holdsNot, manyHold } = isTicked(quiz)
    ? { holds: say.ticked, holdsNot: say.notTicked, manyHold: say.manyTicked }
    : { holds: say.isTrue, holdsNot: say.notTrue, manyHold: say.manyTrue };
  const nameOf = (id: string) => quiz.signs.find((one) => one.id === id)?.short ?? id;
  /** Returns the writer's clause for an answer, or ours. */
  const clause = (answer: 'yes' | 'no' | 'unsure', ours: (name: string) => string) => (id: string) =>
    quiz.signs.find((one) => one.id === id)?.[answer] ?? ours(nameOf(id));
  return combinedInWords(when, ({ all, any, none, no, unsure, atLeast, atMost }) => [
    ...(all ?? []).map(clause('yes', holds)),
    ...(any ? [say.anyHolds(any.map(clause('yes', holds)))] : []),
    ...(none ?? []).map((id) => holdsNot(nameOf(id))),
    ...(no ?? []).map(clause('no', say.notTrue)),
    ...(unsure ?? []).map(clause('unsure', say.notKnown)),
    ...amountsIn({ atLeast, atMost }).map(manyHold),
  ]);
}
