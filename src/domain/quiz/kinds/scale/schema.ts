import { z } from 'astro/zod';
import { id, outcomesWith, quizFields, sentence } from '../../fields.ts';
import type { Condition } from './rules.ts';

const total = z.number().int().min(0).optional();

const conditionSchema: z.ZodType<Condition> = z.strictObject({
  atLeast: total.describe('The least total of points.'),
  atMost: total.describe('The greatest total of points.'),
  weakest: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Ids of dimensions, one of which must be the weakest: the one with the smallest share of its points, the earlier one when two are level.',
    ),
});

const dimensionSchema = z.strictObject({
  id: id
    .refine((value) => value !== 'total', '"total" is the sum of all points; choose another id')
    .describe('Never change it: outcomes and styles hold on to it. "total" is taken.'),
  name: sentence(18).describe('One or two words, beside its bar.'),
  about: sentence(120).describe('The question behind it, in one sentence.'),
});

const statementSchema = z.strictObject({
  id: id.describe('Stored in readers’ browsers: never change it, never use it again for another statement.'),
  dimension: id.describe('Id of the dimension that it is about.'),
  text: sentence(180).describe('One idea in the first person, with which a reader can agree more or less.'),
});

/** A self-check of statements that a reader agrees with more or less, each about a dimension. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale').describe('A self-check of statements: the reader agrees more or less.'),
  ...quizFields,
  motif: z.literal('net').describe('The drawing beside the outcomes: a circle a dimension, around you.'),
  points: z
    .array(sentence(18))
    .min(2)
    .max(5)
    .describe('The answers to every statement, from least to most: the first gives 0 points, the next 1, and so on.'),
  dimensions: z
    .array(dimensionSchema)
    .min(2)
    .max(5)
    .describe('Two to five subjects of the statements. When two are level, the earlier one counts as the weakest.'),
  statements: z
    .array(statementSchema)
    .min(2)
    .max(12)
    .describe(
      'Two to twelve statements, in the order shown. Every tally of points is proved, so their number is limited.',
    ),
  outcomes: outcomesWith(conditionSchema),
});
