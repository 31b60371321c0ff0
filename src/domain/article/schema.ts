import { z } from 'astro/zod';

export const text = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/** What every piece that is read (article or workshop) says of itself. */
export const pieceFields = {
  /** Sentence case, without a full stop. */
  title: text(90),
  /** One sentence for search results and link previews. Must make sense alone. */
  description: z
    .string()
    .trim()
    .min(70, 'write at least 70 characters, so that a search result says enough')
    .max(160, 'keep it within 160 characters'),
  /** One sentence under the title. Not the same as `description`. */
  standfirst: text(240),
  /** Six to nine words for the social card. */
  card: text(64),
  /** The day it first appeared, as 2026-11-24. */
  published: z.coerce.date(),
  /** The day of the last change that a reader should know of. */
  updated: z.coerce.date().optional(),
  /** One to three articles to read next, each with a line on why. */
  next: z
    .array(z.strictObject({ article: text(90), why: text(120) }))
    .min(1)
    .max(3),
};

export const articleSchema = z.strictObject({
  ...pieceFields,
  /** Id of a topic in src/content/topics.yaml. */
  topic: text(40),
  /** A question to the reader, for an invitation to answer in public. */
  reply: text(200).optional(),
});

export type Article = z.infer<typeof articleSchema>;
