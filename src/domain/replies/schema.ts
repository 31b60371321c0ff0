import { z } from 'astro/zod';

const link = z.url({ protocol: /^https$/, error: 'write an address that begins with https://' });

/**
 * Replies that the publication keeps, so that readers load nothing from anyone: `npm run replies` writes them, and a
 * publisher moderates by deleting one and naming its id under `hidden`.
 */
export const keptSchema = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'write a day, as 2026-11-24')
    .describe('The day on which they were last fetched.'),
  hidden: z
    .array(z.string())
    .default([])
    .describe('Ids of replies that are left out, also when they are fetched anew.'),
  replies: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Its own among the replies of every source.'),
        author: z.string().min(1).describe('The name of its author.'),
        at: z.iso.datetime('write a moment, as 2026-11-24T09:00:00.000Z').describe('When it was written, in UTC.'),
        text: z.string().describe('Its words, as plain text.'),
        url: link.describe('Where it was written.'),
        replyTo: z.string().optional().describe('Id of the reply that it answers.'),
        source: z.enum(['bluesky', 'mastodon', 'webmention']).describe('Where it came from.'),
      }),
    )
    .describe('The replies.'),
});

/** Replies as their file has them. */
export type KeptFields = z.infer<typeof keptSchema>;
