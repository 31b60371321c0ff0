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

const dimensionIds = some(id).optional();

const whenSchema: z.ZodType<When> = z.lazy(() =>
  z.strictObject({
    atLeast: z.number().optional().describe('The least total of points.'),
    atMost: z.number().optional().describe('The greatest total of points.'),
    weakest: dimensionIds.describe(
      'Ids of dimensions, one of which must be the weakest: the one with the smallest share of its points.',
    ),
    strongest: dimensionIds.describe('Ids of dimensions, one of which must be the strongest.'),
    points: z.record(id, bounds('points')).optional().describe('Bounds of a dimension’s points, by its id.'),
    percent: z
      .record(id, bounds('percentage'))
      .optional()
      .describe('Bounds of the share of a dimension’s points, 0 to 100, by its id.'),
    bands: z
      .record(id, some(id))
      .optional()
      .describe('By the id of a dimension: ids of bands, one of which must be the reader’s.'),
    nearest: some(id).optional().describe('Ids of profiles, one of which must be the nearest.'),
    ...combinedWith(whenSchema),
  }),
);

const bandSchema = z.strictObject({
  id: id.describe('For conditions to name.'),
  atMost: z.number().optional().describe('The greatest percentage that is in the band. The last band has no bound.'),
  below: z.number().optional().describe('Instead: the least percentage that is past it.'),
  name: sentence(40).optional().describe('Its name in a few words, beside the bar.'),
  words: sentence(420).optional().describe('The result in words for readers who are in this band.'),
});

const dimensionSchema = z.strictObject({
  id: id
    .refine((value) => value !== 'total', '"total" is the sum of all points; choose another id')
    .describe('Never change it: outcomes and styles hold on to it. "total" is taken.'),
  name: sentence(40).describe('One or two words, beside its bar.'),
  about: sentence(160).describe('The question behind it, in one sentence.'),
  bands: some(bandSchema).optional().describe('Its bands from the lowest up, in place of those of the quiz.'),
});

const statementSchema = z.strictObject({
  id: id.describe('Stored in readers’ browsers: never change it, never use it again for another statement.'),
  text: sentence(240).describe('One idea in the first person, with which a reader can agree more or less.'),
  dimension: id.optional().describe('Id of the dimension that it is about.'),
  reversed: z
    .literal(true)
    .optional()
    .describe('Agreeing speaks against its dimension: points count from the other end.'),
  weight: z.number().optional().describe('How many times its points count; 1 where it is missing.'),
  counts: z
    .record(id, z.number())
    .optional()
    .describe(
      'In place of "dimension": weights by dimension, for a statement about several. Negative ones count against.',
    ),
  differs: sentence(200)
    .optional()
    .describe('A sentence for two people who answer it differently: what that may mean.'),
});

const fields = {
  ...quizFields,
  motif: z.literal('net').optional().describe('The drawing beside the outcomes: a circle a dimension, around you.'),
  drawing: drawingOf(whenSchema, 'In place of a motif.'),
  points: z
    .array(sentence(60))
    .min(2)
    .max(11)
    .describe('The answers to every statement, from least to most: the first gives 0 points, the next 1, and so on.'),
  values: z
    .array(z.number())
    .optional()
    .describe('The points of each answer in "points", where they are not 0, 1, 2 and so on.'),
  dimensions: z.array(dimensionSchema).min(1).max(12).describe('One to twelve subjects of the statements.'),
  bands: some(bandSchema).optional().describe('Bands of every dimension’s percentage, from the lowest up.'),
  statements: z.array(statementSchema).min(2).max(200).describe('Two to two hundred statements, in the order shown.'),
  layout: z
    .enum(['page', 'steps'])
    .optional()
    .describe('"steps" asks one statement at a time where scripts run; "page" shows them all.'),
  profiles: some(
    z.strictObject({
      id: id.describe('For conditions to name.'),
      at: z.record(id, z.number()).describe('Its percentage on each dimension, by id.'),
    }),
  )
    .optional()
    .describe('Profiles of percentages, for outcomes that apply to whoever is nearest to one.'),
  distance: z
    .record(id, z.number().positive())
    .optional()
    .describe('The power to which a difference is raised, by dimension; 2 where it is missing.'),
  decimals: z.number().int().min(0).max(6).optional().describe('Decimals to which percentages are rounded first.'),
  outcomes: outcomesWith(whenSchema),
  examples: z
    .array(
      z.strictObject({
        answers: z.record(id, z.number()).describe('Points by statement, before they are reversed or weighted.'),
        outcome: id.describe('Id of the outcome to which these answers lead.'),
      }),
    )
    .optional()
    .describe('Answers with the outcome they must lead to, for the check to try.'),
};

/** A self-check of statements that a reader agrees with more or less, each about one dimension or several. */
export const profileSchema = z.strictObject({
  kind: z.literal('profile').describe('A self-check of statements: the reader agrees more or less.'),
  ...fields,
  ties: tiesSchema.optional(),
});

/** The same under its older name, in which the earlier of two dimensions that are level counts as the weakest. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale').describe('The older name of "profile", with "ties: earlier".'),
  ...fields,
  ties: z.literal('earlier').default('earlier').describe('The earlier of dimensions that are level counts.'),
});
