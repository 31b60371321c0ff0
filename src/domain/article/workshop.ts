import { z } from 'astro/zod';
import { pieceFields } from './schema.ts';

/** A workshop: a longer piece that a person works through, with exercises. */
export const workshopSchema = z.strictObject(pieceFields);

export type WorkshopFields = z.infer<typeof workshopSchema>;
