import { z } from 'astro/zod';
import { text } from '../article/fields.ts';
import { drawingSize } from './size.ts';

const { side } = drawingSize;
const place = z
  .number('write a number')
  .min(-side, 'keep it near the square')
  .max(2 * side, 'keep it near the square');
const point = z.tuple([place, place], 'write two numbers, across and down: [60, 20]');
const length = z.number('write a number').positive('write a number above 0').max(side, `keep it within ${side}`);

const tone = z
  .enum(['mark', 'yes', 'no', 'quiet', 'ground'])
  .default('mark')
  .describe(
    '"mark" is seen best on its ground, "quiet" recedes, "ground" is the ground’s own colour; "yes" and "no" say what they are.',
  );
const weight = length.default(drawingSize.weight).describe('How thick its outline is.');
const solid = {
  tone,
  hollow: z.literal(true).optional().describe('Drawn as an outline. Its inside hides the shapes before it.'),
  weight,
  repeat: z
    .strictObject({
      across: z.int().min(1).max(12).default(1).describe('How many beside each other.'),
      down: z.int().min(1).max(12).default(1).describe('How many below each other.'),
      by: point.describe('The step from one to the next, across and down.'),
    })
    .optional()
    .describe('The same shape again, in rows.'),
};

/**
 * Returns the schema of a drawing: shapes on a coloured square of 120 by 120 units, from its upper left corner. A later
 * shape lies over an earlier one; what reaches over the edge is cut off.
 * @param more fields that each of its shapes may have besides
 */
export const drawingWith = <More extends z.ZodRawShape>(more: More) =>
  z.strictObject({
    ground: z.enum(['paper', 'yes', 'no', 'ink']).describe('The colour of its square.'),
    alt: text(200).describe('The drawing in words, for someone who can’t see it.'),
    shapes: z
      .array(
        z.discriminatedUnion('shape', [
          z.strictObject({
            shape: z.literal('circle').describe('A circle.'),
            at: point.describe('Its centre, across and down.'),
            radius: length.describe('Its radius.'),
            ...solid,
            ...more,
          }),
          z.strictObject({
            shape: z.literal('block').describe('A rectangle.'),
            at: point.describe('Its upper left corner, across and down.'),
            size: z
              .tuple([length, length], 'write two numbers, its width and height: [48, 12]')
              .describe('Its width and height.'),
            ...solid,
            ...more,
          }),
          z.strictObject({
            shape: z.literal('line').describe('A line, straight from point to point.'),
            through: z
              .array(point)
              .min(2, 'write two points at least')
              .max(12, 'keep it within 12 points')
              .describe('Its points.'),
            tone,
            weight,
            dashed: z.literal(true).optional().describe('Drawn in dashes.'),
            ...more,
          }),
        ]),
      )
      .min(1, 'write one shape at least')
      .max(40, 'keep it within 40 shapes')
      .describe('Circles, blocks and lines, the lowest first.'),
  });

/** The drawing of a piece, beside its title, in lists and on its social card. */
export const drawingSchema = drawingWith({});

/** A drawing as its writer gives it. */
export type Drawing = z.infer<typeof drawingSchema>;
