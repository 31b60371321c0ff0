import { z } from 'astro/zod';

const text = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/**
 * A figure of people and the lines between them. Circles are people: filled, they can say yes; hollow, they can't.
 * Solid lines are lines of authority, dashed ones are talk. A ceiling is what a request can't pass.
 */
export const figureSchema = z
  .strictObject({
    /** Read out by a screen reader before the description. */
    title: text(80),
    /** The whole figure in words, for someone who can't see it. */
    description: text(500),
    /** Printed below; must stand alone. */
    caption: text(240),
    people: z
      .array(
        z.strictObject({
          /** Named in `lines`. */
          id: text(30),
          /** Printed beside the circle. Two to four words. */
          label: text(40),
          /** 0 is the lowest row; higher rows have more authority. */
          row: z.number().int().min(0).max(5),
          /** 0 is the leftmost column. Halves are allowed. */
          column: z.number().min(0).max(3),
          /** Whether this person can say yes; "you" marks the reader. */
          says: z.enum(['yes', 'no', 'you']),
        }),
      )
      .min(2)
      .max(12),
    lines: z.array(
      z.strictObject({
        from: text(30),
        to: text(30),
        /** "authority": who reports to whom. "talk": a conversation. "stopped": a request that ends at the ceiling. */
        kind: z.enum(['authority', 'talk', 'stopped']),
      }),
    ),
    /** Drawn between row `above` and the next. */
    ceiling: z.strictObject({ above: z.number().int().min(0).max(4), label: text(40) }).optional(),
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
