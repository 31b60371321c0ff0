import { z } from 'astro/zod';

export const text = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write a slug: small letters and digits with single hyphens between words');

/** A day or a minute as a writer types it. Without a zone it is read as if it were UTC: `publication.ts` says in which it is meant. */
const moment = z.preprocess(
  (value) => (typeof value === 'string' && /T\d\d:\d\d(:\d\d)?$/.test(value) ? `${value}Z` : value),
  z.coerce.date(),
);

/** What every piece that is read (article or workshop) says of itself. Editors show each description. */
export const pieceFields = {
  title: text(90).describe('Sentence case, without a full stop.'),
  description: z
    .string()
    .trim()
    .min(70, 'write at least 70 characters, so that a search result says enough')
    .max(160, 'keep it within 160 characters')
    .describe('One sentence for search results and link previews. Must make sense alone.'),
  standfirst: text(240).describe('One sentence under the title. Not the same as the description.'),
  card: text(64).describe('Six to nine words for the social card.'),
  published: moment.describe(
    'The day it first appears, as 2026-11-24, or the minute, as 2026-11-24T09:00, in the time zone of src/site.ts. A later build than that shows it.',
  ),
  updated: moment.optional().describe('The day of the last change that a reader should know of.'),
  draft: z.boolean().default(false).describe('true while it is being written: shown by "npm run dev", never built.'),
  unlisted: z
    .boolean()
    .default(false)
    .describe('true for a piece that only its address leads to: in no list, feed, search or sitemap.'),
  formerly: z.array(slug).default([]).describe('Slugs that it once had: each becomes a redirect.'),
  next: z
    .array(
      z.strictObject({
        article: text(90).describe('Slug of the article.'),
        why: text(120).describe('One line: why a reader would want it now.'),
      }),
    )
    .max(3)
    .default([])
    .describe('Up to three articles to read next. Empty places are filled with related ones.'),
};

export const articleSchema = z
  .strictObject({
    ...pieceFields,
    topic: text(40).describe('Id of its main topic, from src/content/topics.yaml.'),
    also: z.array(text(40)).max(2).default([]).describe('Ids of other topics whose pages list it too.'),
    reply: text(200).optional().describe('A question to the reader, for an invitation to answer in public.'),
    sources: z
      .array(
        z.strictObject({
          author: text(120),
          title: text(200),
          year: z.number().int().min(1500).max(2100),
          link: z.url(),
        }),
      )
      .default([])
      .describe('What an outside claim rests on, opened by the writer: listed at the end.'),
  })
  .refine(({ topic, also }) => !also.includes(topic), {
    path: ['also'],
    message: 'it names the main topic again. Leave that out.',
  });

export type Article = z.infer<typeof articleSchema>;
