import { z } from 'astro/zod';
import {
  bounds,
  combinedWith,
  drawingOf,
  id,
  outcomesWith,
  quizFields,
  sentence,
  some,
  tiesSchema,
} from '../../fields.ts';
import type { When } from './when.ts';

const scoreIds = some(id).optional();

const whenSchema: z.ZodType<When> = z.lazy(() =>
  z.strictObject({
    is: z
      .record(id, z.union([id, some(id), bounds('number')]))
      .optional()
      .describe(
        'By the id of a question: its answer, a list of answers of which one or more must be given, or bounds of its number.',
      ),
    points: z.record(id, bounds('points')).optional().describe('Bounds of a score’s points, by its id.'),
    strongest: scoreIds.describe('Ids of scores, one of which must have the most points.'),
    weakest: scoreIds.describe('Ids of scores, one of which must have the fewest points.'),
    ...combinedWith(whenSchema),
  }),
);

const answerSchema = z.strictObject({
  id: id.describe('Stored in readers’ browsers and in links: never change it.'),
  text: sentence(180).describe('The answer, as the reader would say it.'),
  points: z
    .record(id, z.number())
    .optional()
    .describe('The points that it gives, by score. Negative ones count against.'),
  outcome: id.optional().describe('Id of the outcome to which it leads at once: nothing is asked after it.'),
  alone: z
    .literal(true)
    .optional()
    .describe('Where a question takes any answers: this one is given alone, like "none of these".'),
});

const questionSchema = z.strictObject({
  id: id.describe('Stored in readers’ browsers and in links: never change it.'),
  text: sentence(240).describe('The question.'),
  help: sentence(300).optional().describe('A line below it: how to find the answer.'),
  takes: z.enum(['one', 'any', 'number']).default('one').describe('"one" answer, "any" of the answers, or a "number".'),
  when: whenSchema.optional().describe('When it is asked; it depends on questions above it alone. Missing: always.'),
  optional: z.literal(true).optional().describe('The reader may leave it without an answer.'),
  answers: z.array(answerSchema).max(30).default([]).describe('The answers to choose from.'),
  exclusive: some(some(id))
    .optional()
    .describe('Where a question takes any answers: groups of answers that contradict each other.'),
  number: z
    .strictObject({
      min: z.number().describe('The least number.'),
      max: z.number().describe('The greatest number.'),
      step: z.number().positive().default(1).describe('The step between numbers.'),
      unit: sentence(30).optional().describe('Beside the field: "people", "weeks".'),
      points: z.record(id, z.number()).optional().describe('Points for each unit of the number, by score.'),
    })
    .optional()
    .describe('Where a question takes a number: which.'),
  differs: sentence(200)
    .optional()
    .describe('A sentence for two people who answer it differently: what that may mean.'),
});

/** A self-check of questions: each takes one answer, any of several, or a number, and may depend on those above. */
export const questionsSchema = z.strictObject({
  kind: z.literal('questions').describe('A self-check of questions with answers to choose from.'),
  ...quizFields,
  drawing: drawingOf(whenSchema, 'It follows the answers where a style sheet can tell them.'),
  layout: z
    .enum(['page', 'steps'])
    .default('page')
    .describe('"steps" asks one question at a time where scripts run; "page" shows all that are asked.'),
  scores: some(
    z.strictObject({
      id: id
        .refine((value) => value !== 'total', '"total" is the sum of all points; choose another id')
        .describe('For answers and conditions to name.'),
      name: sentence(40).describe('One or two words.'),
    }),
  )
    .optional()
    .describe('What answers give points to. Where it is missing, the outcomes are the scores: the most chosen wins.'),
  ties: tiesSchema.optional(),
  questions: some(questionSchema).max(200).describe('In the order asked.'),
  outcomes: outcomesWith(whenSchema, ' Leave it out where answers alone lead there, or where it is the most chosen.'),
  examples: z
    .array(
      z.strictObject({
        answers: z
          .record(id, z.union([id, z.array(id), z.number()]))
          .describe('By question: its answer, a list of answers, or a number.'),
        outcome: id.describe('Id of the outcome to which these answers lead.'),
      }),
    )
    .optional()
    .describe('Answers with the outcome they must lead to, for the check to try.'),
});
