import { z } from 'astro/zod';
import { slug, text } from '../article/fields.ts';

/** Someone who writes here: src/content/authors.yaml. */
export const authorSchema = z.strictObject({
  id: slug.describe("Part of the address of the author's page: never change it without a redirect."),
  name: text(60).describe('As it is printed under a title.'),
  about: text(320).describe(
    "Two or three sentences at the top of the author's page: who they are and what they know of this.",
  ),
  link: z
    .url({ protocol: /^https?$/, error: 'write it whole, like https://example.org/' })
    .optional()
    .describe('A page of their own elsewhere.'),
});

export type AuthorFields = z.infer<typeof authorSchema>;
