import { z } from 'astro/zod';

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
