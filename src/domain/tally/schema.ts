import { z } from 'astro/zod';
import { slug, text } from '../article/fields.ts';
import { isDay } from '../day.ts';
import { pointsToAPerson } from './small.ts';

const count = z
  .number()
  .int('write a whole number')
  .min(0, 'write 0 or more')
  .refine((count) => !pointsToAPerson(count), {
    message: 'fewer than five could point to a person. Publish when there are more, or not at all',
  });

const counts = z.record(z.string().regex(/^[a-z0-9-]+$/, 'write an id of the self-check'), count);

/** How many people answered a self-check how, as the publisher counted. */
export const tallySchema = z.strictObject({
  source: text(300).describe(
    'Where the answers are from, and who was asked: "Answers sent to us by e-mail by readers of the article".',
  ),
  date: z
    .string()
    .refine(isDay, { message: 'write a day of the calendar, as 2026-11-24' })
    .describe('The day up to which they were counted, as 2026-11-24.'),
  outcomes: counts.describe(
    'People by the id of the outcome that they reached: 0 or at least five each, every one named.',
  ),
  answers: z
    .record(slug, counts)
    .optional()
    .describe('People by the id of a question, then of an answer. Signs that are ticked are the question "signs".'),
});

/** A tally as its file has it. */
export type TallyFields = z.infer<typeof tallySchema>;
