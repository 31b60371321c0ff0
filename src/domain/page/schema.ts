import { z } from 'astro/zod';
import { pieceFields } from '../article/schema.ts';
import { drawingSchema } from '../drawing/schema.ts';
import { text } from '../article/fields.ts';

/** A page of plain words, such as /about/: src/content/pages/. */
export const pageSchema = z.strictObject({
  title: text(60).describe('Its heading, and its name in a browser’s tab.'),
  description: pieceFields.description,
  drawing: drawingSchema.optional().describe('A drawing beside its heading.'),
});

/** A page's fields as its writer gives them. */
export type PageFields = z.infer<typeof pageSchema>;
