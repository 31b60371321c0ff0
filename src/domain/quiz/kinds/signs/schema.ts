import { z } from 'astro/zod';
import { id, outcomesWith, quizFields, sentence } from '../../fields.ts';
import type { Condition } from './rules.ts';

const signIds = z.array(id).min(1).optional();
const count = z.number().int().min(0).optional();

const conditionSchema: z.ZodType<Condition> = z.strictObject({
  all: signIds.describe('Ids of signs that must all be ticked.'),
  any: signIds.describe('Ids of signs of which one or more must be ticked.'),
  none: signIds.describe('Ids of signs of which not one may be ticked.'),
  atLeast: count.describe('The least number of ticked signs, whichever they are.'),
  atMost: count.describe('The greatest number of ticked signs, whichever they are.'),
});

const signSchema = z.strictObject({
  id: id
    .refine((value) => value !== 'none', '"none" is the box for no sign at all; choose another id')
    .describe(
      'Stored in readers’ browsers and in links: never change it, never use it again for another sign. "none" is taken.',
    ),
  text: sentence(180).describe('The statement beside the box, as the reader would say it.'),
  short: sentence(32).describe('The same in two to five words, for the marks on an outcome’s page and card.'),
  differs: sentence(200).describe(
    'A sentence for two people who answer for the same case and disagree on this sign: what that may mean.',
  ),
});

/** A self-check of signs: a reader ticks any that apply. */
export const signsSchema = z.strictObject({
  kind: z.literal('signs').describe('A self-check of signs: the reader ticks what is true.'),
  ...quizFields,
  motif: z
    .enum(['ceiling', 'line'])
    .describe(
      'The drawing that follows the ticks. "ceiling": each sign draws a part of the ceiling above your manager (signs of an obstacle). "line": each draws a part of the line up to the person who can say yes (signs of readiness).',
    ),
  signs: z
    .array(signSchema)
    .min(1)
    .max(8)
    .describe('One to eight signs. Every set of them is proved, so the work doubles with each sign.'),
  none: sentence(80).describe('The words beside the box for "none of these".'),
  outcomes: outcomesWith(conditionSchema),
});
