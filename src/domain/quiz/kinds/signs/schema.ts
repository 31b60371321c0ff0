import { z } from 'astro/zod';
import { combinedWith, drawingOf, id, outcomesWith, quizFields, sentence, some } from '../../fields.ts';
import type { When } from './when.ts';

const signIds = some(id).optional();
const count = z.number().int().min(0).optional();

const whenSchema: z.ZodType<When> = z.lazy(() =>
  z.strictObject({
    all: signIds.describe('Ids of signs that must all be ticked, or answered with yes.'),
    any: signIds.describe('Ids of signs of which one or more must be ticked, or answered with yes.'),
    none: signIds.describe('Ids of signs of which not one may be ticked, or answered with yes.'),
    no: signIds.describe(
      'Ids of signs that the reader said are not true: answered with no or, where signs are ticked, by "none of these".',
    ),
    unsure: signIds.describe(
      'Ids of signs of which the reader said that they don’t know: by that answer, or by the box that "unsureBox" gives.',
    ),
    atLeast: count.describe('The least number of signs that are ticked or answered with yes, whichever they are.'),
    atMost: count.describe('The greatest number of them.'),
    ...combinedWith(whenSchema),
  }),
);

const signSchema = z.strictObject({
  id: id
    .refine((value) => value !== 'none', '"none" is the box for no sign at all; choose another id')
    .describe(
      'Stored in readers’ browsers and in links: never change it, never use it again for another sign. "none" is taken.',
    ),
  text: sentence(180).describe('The statement beside the box, as the reader would say it.'),
  short: sentence(32).describe('The same in two to five words, for the marks on an outcome’s page and card.'),
  yes: sentence(110).optional().describe('The sign as a clause that completes "If …", said to the reader.'),
  no: sentence(110).optional().describe('Its contrary as such a clause.'),
  unsure: sentence(110).optional().describe('Not knowing it, as such a clause.'),
  unsureBox: sentence(120)
    .optional()
    .describe(
      'Where signs are ticked: the words of a box for readers who don’t know. Ticking it clears the sign, and the other way round. It is no sign itself: it draws, counts and marks nothing.',
    ),
  differs: sentence(200)
    .optional()
    .describe('A sentence for two people who answer for the same case and disagree on this sign: what that may mean.'),
});

/** A self-check of signs: a reader ticks any that apply. */
export const signsSchema = z.strictObject({
  kind: z.literal('signs').describe('A self-check of signs: the reader ticks what is true.'),
  ...quizFields,
  motif: z
    .enum(['ceiling', 'line'])
    .optional()
    .describe(
      'The drawing that follows the ticks, if any. "ceiling": each sign draws a part of the ceiling above your manager (signs of an obstacle). "line": each draws a part of the line up to the person who can say yes (signs of readiness).',
    ),
  drawing: drawingOf(whenSchema, 'In place of a motif. It follows the boxes.'),
  signs: z.array(signSchema).min(1).max(40).describe('One to forty signs.'),
  none: sentence(80)
    .optional()
    .describe('The words beside the box for "none of these". Either this or "answers" is given.'),
  answers: z
    .strictObject({
      yes: sentence(40).describe('The words for yes.'),
      no: sentence(40).describe('The words for no.'),
      unsure: sentence(40).optional().describe('The words for not knowing. Without them nobody can say so.'),
    })
    .optional()
    .describe('Where each sign is answered with yes, no or "I don’t know" in place of being ticked: these words.'),
  exclusive: some(some(id))
    .optional()
    .describe('Groups of signs that contradict each other: ticking one clears the others of its group.'),
  outcomes: outcomesWith(whenSchema),
  examples: z
    .array(
      z.strictObject({
        ticked: z
          .array(id)
          .optional()
          .describe('Where signs are ticked: ids of those that are; [] is "none of these".'),
        answers: z
          .record(id, z.enum(['yes', 'no', 'unsure']))
          .optional()
          .describe('Where each sign is answered: its answer by id.'),
        outcome: id.describe('Id of the outcome to which these answers lead.'),
      }),
    )
    .optional()
    .describe('Answers with the outcome they must lead to, for the check to try.'),
});
