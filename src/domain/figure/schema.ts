import { z } from 'astro/zod';
import { exploreSchema } from './explore/schema.ts';

const text = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/**
 * A figure of people and the lines between them. A filled circle is a person who can say yes, a hollow one a person who
 * can't. Solid lines are authority, dashed lines are talk. No request passes the ceiling.
 */
export const figureSchema = z
  .strictObject({
    title: text(80).describe('Its title: a screen reader says it before the description.'),
    description: text(500).describe('The whole figure in words, for someone who can’t see it.'),
    caption: text(240).describe('Printed below the figure. Must make sense alone.'),
    people: z
      .array(
        z.strictObject({
          id: text(30).describe('The name by which `lines` mean this person.'),
          label: text(40).describe('Two to four words, printed beside the circle.'),
          row: z.number().int().min(0).max(5).describe('0 is the lowest row; higher rows have more authority.'),
          column: z.number().min(0).max(3).describe('0 is the leftmost column. Halves are allowed.'),
          says: z.enum(['yes', 'no', 'you']).describe('Whether this person can say yes; "you" is the reader.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('Two to twelve people, each a circle.'),
    lines: z
      .array(
        z.strictObject({
          from: text(30).describe('Id of the person at whom the line begins.'),
          to: text(30).describe('Id of the person to whom it leads.'),
          kind: z
            .enum(['authority', 'talk', 'stopped'])
            .describe(
              '"authority": one reports to the other. "talk": a conversation. "stopped": a request that ends at the ceiling.',
            ),
        }),
      )
      .describe('The lines between people.'),
    ceiling: z
      .strictObject({
        above: z.number().int().min(0).max(4).describe('The row above which it is drawn.'),
        label: text(40).describe('A few words, printed on it.'),
      })
      .optional()
      .describe('The line that no request passes, for a figure that has one.'),
    explore: exploreSchema
      .optional()
      .describe(
        'For a figure in which readers send the request themselves: what they may change, and the words for each end.',
      ),
  })
  .superRefine((figure, context) => {
    const known = figure.people.map((person) => person.id);
    figure.lines.forEach((line, index) => {
      for (const end of ['from', 'to'] as const) {
        if (known.includes(line[end])) continue;
        context.addIssue({
          code: 'custom',
          path: ['lines', index, end],
          message: `"${line[end]}" is not the id of a person in this figure. Use one of: ${known.join(', ')}.`,
        });
      }
      if (line.kind === 'stopped' && !figure.ceiling) {
        context.addIssue({
          code: 'custom',
          path: ['lines', index, 'kind'],
          message:
            'A "stopped" line ends at the ceiling, and this figure has none. Add `ceiling` or choose "authority" or "talk".',
        });
      }
    });
  });

export type Figure = z.infer<typeof figureSchema>;
