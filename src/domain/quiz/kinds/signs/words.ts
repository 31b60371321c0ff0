import * as say from '#words/conditions.ts';
import { boundsInWords, combinedInWords } from '../../when.ts';
import { isTicked, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "“Tried by someone frank” is ticked and 3 or more are ticked". */
export function whenInWords(quiz: Pick<Rules, 'signs' | 'answers'>, when: When): string {
  const ticks = isTicked(quiz);
  const signOf = (id: string) => quiz.signs.find((one) => one.id === id);
  const short = (id: string) => signOf(id)?.short ?? id;
  const isYes = (id: string) => signOf(id)?.yes ?? (ticks ? say.isTicked : say.isTrue)(short(id));
  const isNotYes = (id: string) => (ticks ? say.isNotTicked : say.isNotTrue)(short(id));
  return combinedInWords(when, ({ all, any, none, no, unsure, atLeast, atMost }) => [
    ...(all ?? []).map(isYes),
    ...(any ? [say.anyOf(any.map(isYes))] : []),
    ...(none ?? []).map(isNotYes),
    ...(no ?? []).map((id) => signOf(id)?.no ?? say.isNotTrue(short(id))),
    ...(unsure ?? []).map((id) => signOf(id)?.unsure ?? say.isNotKnown(short(id))),
    ...boundsInWords({ atLeast, atMost }, ticks ? say.areTicked : say.areTrue),
  ]);
}
