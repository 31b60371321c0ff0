import { z } from 'astro/zod';
import { id, outcomeFields, quizFields, sentence } from '../fields.ts';
import type { Condition } from './decide.ts';

/** When an outcome applies. Every condition that is given must hold; the first outcome whose conditions hold wins. */
const conditionSchema: z.ZodType<Condition> = z.strictObject({
  /** The least total of points. */
  atLeast: z.number().int().min(0).optional(),
  /** The greatest total of points. */
  atMost: z.number().int().min(0).optional(),
  /** Ids of dimensions, one of which must be the weakest: the one with the smallest share of its points, the earlier one when two are level. */
  weakest: z.array(id).min(1).optional(),
});

/** A self-check of statements that a reader agrees with more or less, each about a dimension. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale'),
  ...quizFields,
  /** What is drawn beside its outcomes: a circle a dimension, around you. */
  motif: z.literal('net'),
  /** The answers to every statement, from least to most: the first gives 0 points, the next 1, and so on. */
  points: z.array(sentence(18)).min(2).max(5),
  /** What the statements are about. The order decides which counts as the weakest when two are level. */
  dimensions: z
    .array(
      z.strictObject({
        /** Never change it: outcomes and styles hold on to it. "total" is taken. */
        id: id.refine((value) => value !== 'total', '"total" is the sum of all points; choose another id'),
        /** One or two words, beside its bar. */
        name: sentence(18),
        /** One sentence: what it asks. */
        about: sentence(120),
      }),
    )
    .min(2)
    .max(5),
  /** In the order shown. All tallies of points are proved, so their number is limited. */
  statements: z
    .array(
      z.strictObject({
        /** Kept in readers' browsers: never change it, never use it again for another statement. */
        id,
        /** Id of the dimension that it tells of. */
        dimension: id,
        /** A statement in the first person that one can agree with more or less. One idea. */
        text: sentence(180),
      }),
    )
    .min(2)
    .max(12),
  /** The first whose `when` holds is the reader's. */
  outcomes: z.array(z.strictObject({ ...outcomeFields, when: conditionSchema })).min(1),
});
