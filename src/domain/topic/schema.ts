import { z } from 'astro/zod';
import { slug, text } from '../article/fields.ts';

/** A topic: src/content/topics.yaml. */
export const topicSchema = z.strictObject({
  id: slug.describe("Part of the topic's address: never change it without a redirect."),
  name: text(40).describe('Two to four words, printed above each of its articles.'),
  introduction: text(320).describe("Two or three sentences at the top of the topic's page."),
});

export type TopicFields = z.infer<typeof topicSchema>;
