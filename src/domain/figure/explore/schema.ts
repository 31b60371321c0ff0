import { z } from 'astro/zod';

const id = z.string().trim().min(1).max(30);

/** The part of a figure that a reader may change: who decides, and with whom they talk. Without it, a figure is a drawing. */
export const exploreSchema = z.strictObject({
  decides: z
    .array(id.describe('Id of a person.'))
    .min(2, 'name at least two people, or there is nothing to choose')
    .max(4, 'keep it within four people')
    .describe('Those who may be the one who can say yes. The one whom the drawing shows as such is among them.'),
  talks: z
    .array(id.describe('Id of a person.'))
    .min(1)
    .max(4, 'keep it within four people')
    .describe('Those with whom "you" may talk as well. The drawing has no line to them.'),
  ends: z
    .array(
      z.strictObject({
        at: id.describe('Id of the person at whom the request ends.'),
        from: id.optional().describe('Id of the person from whom it came, where the sentence depends on that.'),
        why: z
          .enum(['decides', 'ceiling', 'nobody'])
          .describe(
            '"decides": this person can say yes. "ceiling": a line leads on and stops at the ceiling. "nobody": no line leads on.',
          ),
        words: z
          .string()
          .trim()
          .min(1)
          .max(200, 'keep it within 200 characters')
          .describe('One or two sentences about it.'),
      }),
    )
    .min(1)
    .describe('The words for each end that a reader can reach. Of several that fit, the first is said.'),
});

export type Explore = z.infer<typeof exploreSchema>;
