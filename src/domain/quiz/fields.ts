/** Fields that every kind of quiz has. Editors show each description to the writer. */
import { z } from 'astro/zod';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, like "no-reason"');
export const sentence = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

const scriptSchema = z.strictObject({
  to: sentence(60).describe('Who hears these words. Completes "Say this to …".'),
  words: sentence(420).describe('The words themselves, without quotation marks, short enough for twenty seconds.'),
});

const readingSchema = z.strictObject({
  article: id.describe('The article, by the name of its file.'),
  why: sentence(110).describe('One sentence: what the reader gets from it.'),
});

export const outcomeFields = {
  id: id
    .refine((value) => value !== 'embed', '"embed" is the address for other sites; choose another id')
    .describe('The last part of the outcome’s address. Never change it without a redirect. "embed" is taken.'),
  title: sentence(70).describe('Heading of the outcome, a plain statement.'),
  card: sentence(64).describe('Six to nine words for the social card.'),
  description: sentence(160).describe(
    'One sentence for search results and link previews. It makes sense to a friend who opens the link.',
  ),
  meaning: z.array(sentence(420)).min(1).max(3).describe('One to three paragraphs: the meaning of the outcome.'),
  steps: z
    .array(sentence(200))
    .length(3, 'give exactly three steps')
    .describe(
      'Three things to do this week, each starting with a verb. A reader’s ticks follow the words: a reworded step is a new one.',
    ),
  say: z.array(scriptSchema).min(1).max(2).describe('One or two texts to say, each to one listener.'),
  read: z.array(readingSchema).min(1).max(2).describe('One or two articles to read next, each with a why.'),
  planner: id
    .optional()
    .describe(
      'Only where the outcome says to get to know people: the planner’s first question, by its id in planner.yaml.',
    ),
};

/** The list of outcomes; `when` is the condition of the kind. */
export const outcomesWith = <When extends z.ZodType>(when: When) =>
  z
    .array(
      z.strictObject({
        ...outcomeFields,
        when: when.describe('When the outcome applies. Everything that is given must hold; {} always holds.'),
      }),
    )
    .min(1)
    .describe('In order: the first whose "when" holds is the reader’s.');

export const quizFields = {
  title: sentence(70).describe('Title of the self-check’s own page.'),
  description: sentence(160).describe('One sentence for search results and link previews.'),
  card: sentence(64).describe('Six to nine words for the social card.'),
  question: sentence(140).describe('The question, above the answers.'),
  article: id.describe('The article that asks the question, by the name of its file.'),
};
