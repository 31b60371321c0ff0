import { z } from 'astro/zod';
import { scaleSchema } from './kinds/scale/schema.ts';
import { signsSchema } from './kinds/signs/schema.ts';
import { proveQuiz } from './prove.ts';

/** A self-check of any kind. Its file is refused unless every answer set has exactly one outcome. */
export const quizSchema = z.discriminatedUnion('kind', [signsSchema, scaleSchema]).superRefine((quiz, context) => {
  for (const problem of proveQuiz(quiz)) {
    context.addIssue({ code: 'custom', path: problem.field, message: problem.message });
  }
});

export type Quiz = z.infer<typeof quizSchema>;
