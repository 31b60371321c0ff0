import { z } from 'astro/zod';
import { id, sentence } from '../quiz/fields.ts';
import { quadrants } from './workbook.ts';

const text = z.string().trim().min(1).max(260, 'keep it within 260 characters');
const rating = z.number().int().min(1).max(5);

/** A filled-in action plan for one relationship, shown beside the empty one. Made up, and marked as an example. */
export const examplePlanSchema = z.strictObject({
  id: z.string(),
  /** Initials or a role, never a name. */
  person: text,
  /** Budget, headcount, priorities, introductions, advice. */
  decides: text,
  influence: rating,
  closeness: rating,
  introducedBy: text,
  lastSpoke: text,
  want: text,
  theyCareAbout: text,
  firstStep: text,
  /** What to say, without quotation marks. */
  words: text,
  date: text,
  rhythm: text,
  review: text,
});

export type ExamplePlan = z.infer<typeof examplePlanSchema>;

/** What the planner says and asks: src/content/planner.yaml. */
export const plannerWordsSchema = z.strictObject({
  id: z.literal('planner'),
  /** Questions that bring a name to mind. An outcome names one of them by its id, which is part of an address. */
  questions: z.array(z.strictObject({ id, text: sentence(120) })).min(1),
  /** What each number means, from 1 to 5. */
  ratings: z
    .array(z.strictObject({ influence: sentence(40), closeness: sentence(40) }))
    .length(5, 'give all five, from 1 to 5'),
  /** What to do with each combination of influence and closeness. */
  quadrants: z
    .array(
      z.strictObject({
        id: z.enum(quadrants),
        /** Completes "High influence, low closeness: …". */
        name: sentence(60),
        /** Why, in two or three sentences. */
        strategy: sentence(260),
        /** Ways to go about it, each beginning with a verb. */
        ways: z.array(sentence(120)).min(1).max(4),
        /** Articles that help, and why. */
        read: z
          .array(z.strictObject({ article: id, why: sentence(110) }))
          .min(1)
          .max(2),
      }),
    )
    .refine((all) => quadrants.every((id) => all.filter((one) => one.id === id).length === 1), {
      message: `give each of ${quadrants.join(', ')} once`,
    }),
  /** What to tick off; ticks are kept by id. */
  checklist: z.array(z.strictObject({ id, text: sentence(120) })).min(1),
});

export type PlannerWords = z.infer<typeof plannerWordsSchema>;
