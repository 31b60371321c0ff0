import { anyOf, scoreBetween, type Condition } from '../../condition.ts';
import { compileCombined, type Combined } from '../../when.ts';
import { unsureId } from './unsure.ts';

/** A writer's condition: every field that is given must hold. `schema.ts` describes each. */
export interface When extends Combined<When> {
  all?: string[] | undefined;
  any?: string[] | undefined;
  none?: string[] | undefined;
  no?: string[] | undefined;
  unsure?: string[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** The one question of a quiz whose signs are ticked. */
export const signsQuestion = 'signs';
/** Value of the box for no sign at all. */
export const none = 'none';
/** The score that counts signs which are true. */
export const count = 'count';

/** Returns the condition under which a sign is true, is not, or is not known, as the reader said. */
export const signIs = (ticks: boolean, id: string, answer: 'yes' | 'no' | 'unsure' = 'yes'): Condition =>
  ticks ? { of: signsQuestion, is: [{ yes: id, no: none, unsure: unsureId(id) }[answer]] } : { of: id, is: [answer] };

/**
 * Returns what a writer's condition compiles into.
 * @param ticks whether signs are ticked. Then "no" is said by the box for none alone: what is not ticked is not said.
 */
export const compileWhen = (ticks: boolean, when: When): Condition =>
  compileCombined(when, ({ all, any, none, no, unsure, atLeast, atMost }) => [
    ...(all ?? []).map((id) => signIs(ticks, id)),
    ...(any ? [anyOf(any.map((id) => signIs(ticks, id)))] : []),
    ...(none ?? []).map((id) => ({ not: signIs(ticks, id) })),
    ...(no ?? []).map((id) => signIs(ticks, id, 'no')),
    ...(unsure ?? []).map((id) => signIs(ticks, id, 'unsure')),
    ...(atLeast === undefined && atMost === undefined ? [] : [scoreBetween(count, { atLeast, atMost })]),
  ]);
