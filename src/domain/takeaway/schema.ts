import { z } from 'astro/zod';
import { slug, text } from '../article/fields.ts';

const partFields = {
  id: slug.describe('Stored in readers’ browsers: never change it, never use it again for another part.'),
  name: text(80).describe('The part’s name: what is written here.'),
  help: text(200).optional().describe('One or two sentences for the person who fills it in.'),
};

const columnSchema = z.strictObject({
  name: text(60).describe('Its heading.'),
  takes: z.enum(['text', 'number', 'date']).default('text').describe('What is written into it.'),
  money: z.literal(true).optional().describe('The numbers are amounts of money.'),
  product: z
    .array(text(60))
    .length(2)
    .optional()
    .describe('Names of two columns of numbers: this one holds their product, and nobody writes into it.'),
  total: z.literal(true).optional().describe('A last row holds its sum.'),
});

const cell = z.union([z.string().trim().max(300), z.number()]);

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text').describe('A box for a few sentences.'),
    ...partFields,
    lines: z.number().int().min(1).max(12).default(3).describe('Lines on the blank sheet.'),
    example: text(900).describe('It filled in, for the example.'),
  }),
  z.strictObject({
    kind: z.literal('list').describe('Items, one a line.'),
    ...partFields,
    lines: z.number().int().min(1).max(12).default(4).describe('Lines on the blank sheet.'),
    example: z.array(text(300)).min(1).max(12).describe('Its items, for the example.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('Rows of cells.'),
    ...partFields,
    rows: z.number().int().min(1).max(12).default(5).describe('Rows on the blank sheet.'),
    columns: z.array(columnSchema).min(2).max(6).describe('Two to six columns.'),
    example: z
      .array(z.array(cell))
      .min(1)
      .max(12)
      .describe('Its rows, for the example: a cell for each column that is written into. A date is 2027-02-08.'),
  }),
  z.strictObject({
    kind: z
      .literal('path')
      .describe('People in their order, from the one who asks to those who can say yes. It is drawn.'),
    ...partFields,
    rows: z.number().int().min(2).max(12).default(5).describe('People on the blank sheet.'),
    example: z
      .array(
        z.strictObject({
          who: text(60).describe('The person, by their role.'),
          does: text(80).describe('Their part in it.'),
          limit: text(40).describe('Up to what amount they can say yes.'),
          when: text(60).describe('When they do.'),
          decides: z.boolean().describe('Whether they can say yes.'),
        }),
      )
      .min(2)
      .max(12)
      .describe('The people, for the example.'),
  }),
]);

/** A sheet that a reader fills in and takes along, with an example. */
export const takeawaySchema = z.strictObject({
  title: text(70).describe('Its title.'),
  description: text(160)
    .min(70, 'write at least 70 characters')
    .describe('One sentence for search results and previews.'),
  standfirst: text(240).describe('One or two sentences under the title.'),
  card: text(64).describe('Six to nine words for the social card.'),
  article: slug.describe('The article that it belongs to, by the name of its file.'),
  parts: z.array(partSchema).min(1).max(12).describe('Its parts, in their order.'),
});

/** A sheet as its file has it. */
export type TakeawayFields = z.infer<typeof takeawaySchema>;
export type WrittenPart = TakeawayFields['parts'][number];
