import { z } from 'astro/zod';
import { id, outcomeFields, quizFields, sentence } from '../fields.ts';
import type { Condition } from './decide.ts';

/** When an outcome applies. Every condition that is given must hold; the first outcome whose conditions hold wins. */
const conditionSchema: z.ZodType<Condition> = z.strictObject({
  /** Sign ids that must all be ticked. */
  all: z.array(id).min(1).optional(),
  /** Sign ids of which one or more must be ticked. */
  any: z.array(id).min(1).optional(),
  /** Sign ids of which not one may be ticked. */
  none: z.array(id).min(1).optional(),
  /** The least number of signs that must be ticked, whichever they are. */
  atLeast: z.number().int().min(0).optional(),
  /** The greatest number of signs that may be ticked, whichever they are. */
  atMost: z.number().int().min(0).optional(),
});

const signSchema = z.strictObject({
  /** Kept in readers' browsers and in links: never change it, never use it again for another sign. "none" is taken. */
  id: id.refine((value) => value !== 'none', '"none" is the box for no sign at all; choose another id'),
  /** The statement beside the box, as the reader would say it. */
  text: sentence(180),
  /** The same in two to five words, for the marks on an outcome's page and card. */
  short: sentence(32),
  /** What it may mean when the reader and a colleague who answers for the same case disagree on this sign. */
  differs: sentence(200),
});

/** A self-check of signs: a reader ticks any that apply. */
export const signsSchema = z.strictObject({
  kind: z.literal('signs'),
  ...quizFields,
  /**
   * What the drawing shows as signs are ticked. "ceiling": each draws a part of the ceiling above your manager (signs
   * of an obstacle). "line": each draws a part of the line up to the person who can say yes (signs of readiness).
   */
  motif: z.enum(['ceiling', 'line']),
  /** One to eight signs. Each outcome is proved against every set of them, so the number doubles with each sign. */
  signs: z.array(signSchema).min(1).max(8),
  /** The words beside the exclusive box. */
  none: sentence(80),
  /** The first whose `when` holds is the reader's. */
  outcomes: z.array(z.strictObject({ ...outcomeFields, when: conditionSchema })).min(1),
});
