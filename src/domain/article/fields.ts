import { z } from 'astro/zod';
import { sourceLinkProblem } from './source.ts';

export const text = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write a slug: small letters and digits with single hyphens between words');

/** A work that a piece rests on. */
export const sourceSchema = z.strictObject({
  id: slug.describe(
    'For citations in the text: [Nemeth and others](#source-nemeth-2001) names the source nemeth-2001.',
  ),
  author: text(160)
    .optional()
    .describe('Who wrote it, as the source itself gives the names. Leave it out where nobody is named.'),
  short: text(48)
    .optional()
    .describe(
      'Its authors in few words, for the margin of a wide page: "Ibarra and Hunter". Without it, `author` whole.',
    ),
  title: text(200).describe('Its title.'),
  in: text(120).optional().describe('The journal or the book that it is in.'),
  year: z.number().int().min(1500).max(2100).describe('The year in which it was published.'),
  link: z
    .string()
    .superRefine((link, context) => {
      const message = sourceLinkProblem(link);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .describe('An address where a reader can open it; a DOI as https://doi.org/10.…'),
  says: text(400).describe('What it says, in your words, with what it was found in: whom they asked, and how.'),
  read: z.enum(['abstract', 'parts', 'whole']).describe('How much of it you have read.'),
  disagrees: z.literal(true).optional().describe('It speaks against something that the piece would otherwise advise.'),
});

/** A work that a piece rests on. */
export type Source = z.infer<typeof sourceSchema>;
