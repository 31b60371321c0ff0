import { z } from 'astro/zod';
import { text } from './schema.ts';

export const topicSchema = z.strictObject({
  /** Part of the topic's address: never change it without a redirect. */
  id: text(40),
  /** Two to four words, printed above each of its articles. */
  name: text(40),
  /** Two or three sentences at the top of the topic's page. */
  introduction: text(320),
});

export type Topic = z.infer<typeof topicSchema>;
