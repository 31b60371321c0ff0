import { z } from 'astro/zod';
import { blueskyThread, mastodonThread } from '../replies/thread.ts';
import { readMoment } from './moment.ts';
import { drawingSchema } from '../drawing/schema.ts';
import { slug, sourceSchema, text } from './fields.ts';

const howToWriteAMoment =
  'write a day of the calendar, as 2026-11-24, or an hour, as 2026-11-24T09:00, or leave the line out where it may be missing';

/** A day or an hour as a writer types it, in a form that `readMoment` reads. */
const moment = z
  .string(howToWriteAMoment)
  .refine((written) => readMoment(written, 'UTC') !== undefined, howToWriteAMoment);

const namedArticle = z.strictObject({
  article: text(90).describe('Slug of the article.'),
  why: text(120).describe('One line: why a reader would want it now.'),
});

/** The fields of every piece that is read, article or workshop. Editors show each description. */
export const pieceFields = {
  title: text(90).describe('Its title: sentence case, without a full stop.'),
  description: z
    .string()
    .trim()
    .min(70, 'write at least 70 characters, so that a search result says enough')
    .max(160, 'keep it within 160 characters')
    .describe('One sentence for search results and link previews. Must make sense alone.'),
  standfirst: text(240).describe('One sentence under the title. Not the same as the description.'),
  card: text(64).describe('Six to nine words for the social card.'),
  drawing: drawingSchema
    .optional()
    .describe(
      'Its drawing, beside the title, in lists and on the social card. Without one the card has that of the site.',
    ),
  published: moment.describe(
    'The day it first appears, as 2026-11-24, or the hour, as 2026-11-24T09:00, in the time zone of src/site.ts. A later build than that shows it.',
  ),
  updated: moment.optional().describe('The day of the last change that a reader should know of.'),
  draft: z.boolean().default(false).describe('true while it is being written: shown by "npm run dev", never built.'),
  unlisted: z
    .boolean()
    .default(false)
    .describe('true for a piece that only its address leads to: in no list, feed, search or sitemap.'),
  formerly: z.array(slug).default([]).describe('Slugs that it once had: each becomes a redirect.'),
  editions: z
    .record(z.string(), slug)
    .default({})
    .describe('Its slug in each other edition of src/site.ts that has it, by language: { de: fang-frueh-an }.'),
  next: z
    .array(namedArticle)
    .max(3)
    .default([])
    .describe('Up to three articles to read next. Empty places are filled with related ones.'),
};

const repliesSchema = z
  .strictObject({
    bluesky: z
      .string()
      .refine((url) => blueskyThread(url) !== undefined, {
        message: 'write the address of a post, as https://bsky.app/profile/name.bsky.social/post/3lbxyz2abcd2k',
      })
      .optional()
      .describe('Address of your post on Bluesky.'),
    mastodon: z
      .string()
      .refine((url) => mastodonThread(url) !== undefined, {
        message: 'write the address of a post on its own server, as https://mastodon.social/@name/113355555555555555',
      })
      .optional()
      .describe('Address of your post on Mastodon, on the server of your account.'),
  })
  .refine(({ bluesky, mastodon }) => bluesky !== undefined || mastodon !== undefined, {
    message: 'it names no post. Add bluesky: or mastodon: with the address of one, or delete it',
  });

export const articleSchema = z
  .strictObject({
    ...pieceFields,
    topic: text(40).optional().describe('Id of its main topic, from src/content/topics.yaml.'),
    also: z.array(text(40)).max(2).default([]).describe('Ids of other topics whose pages list it too.'),
    author: slug
      .optional()
      .describe('Id of who wrote it, from src/content/authors.yaml. Without one, the publication did.'),
    situation: text(70)
      .optional()
      .describe('Where the reader is when this piece helps, said to them: "You were told to wait". Lists show it.'),
    reply: text(200).optional().describe('A question to the reader, for an invitation to answer in public.'),
    replies: repliesSchema
      .optional()
      .describe(
        'The posts of yours that tell of it elsewhere: a page shows the replies to them when a reader asks for them.',
      ),
    sources: z
      .array(sourceSchema)
      .default([])
      .describe('Works that claims rest on, opened by the writer: each is cited in the text and listed at the end.'),
  })
  .refine(({ topic, also }) => topic === undefined || !also.includes(topic), {
    path: ['also'],
    message: 'it names the main topic again. Leave that out.',
  });

/** An article's fields as its writer gives them. */
export type ArticleFields = z.infer<typeof articleSchema>;

/** A workshop: a longer piece that a person works through, with exercises. */
export const workshopSchema = z.strictObject(pieceFields);

/** A workshop's fields as its writer gives them. */
export type WorkshopFields = z.infer<typeof workshopSchema>;
