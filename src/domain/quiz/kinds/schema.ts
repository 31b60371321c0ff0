import { z } from 'astro/zod';
import { profileSchema, scaleSchema } from './profile/schema.ts';
import { questionsSchema } from './questions/schema.ts';
import { signsSchema } from './signs/schema.ts';

/** The fields of a quiz file of any kind. */
export const anyKindSchema = z.discriminatedUnion('kind', [signsSchema, questionsSchema, profileSchema, scaleSchema]);

/** A quiz as its file has it. */
export type Quiz = z.infer<typeof anyKindSchema>;
