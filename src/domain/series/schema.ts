import { z } from 'astro/zod';
import { slug, text } from '../article/fields.ts';

/** A series of articles: src/content/series.yaml. */
export const seriesSchema = z.strictObject({
  id: slug.describe("Part of the series' address: never change it without a redirect."),
  name: text(40).describe('Two to four words: "Getting to yes".'),
  introduction: text(320).describe('Two or three sentences at the top of its page: for whom, and why in this order.'),
  articles: z
    .array(text(90))
    .min(2)
    .max(50, 'a series holds at most 50 articles: make two of it')
    .describe('Slugs of its articles, in the order of reading.'),
});

export type SeriesFields = z.infer<typeof seriesSchema>;
