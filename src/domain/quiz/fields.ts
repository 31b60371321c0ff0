/** Fields that every kind of quiz has, explained to the writer who fills them in. */
import { z } from 'astro/zod';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, like "no-reason"');
export const sentence = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/** Words to say aloud, and to whom. */
export const scriptSchema = z.strictObject({
  /** Completes "Say this to …". */
  to: sentence(60),
  /** The words themselves, without quotation marks; short enough for twenty seconds. */
  words: sentence(420),
});

export const outcomeFields = {
  /** The last part of the outcome's address: never change it without a redirect. "embed" is taken. */
  id: id.refine((value) => value !== 'embed', '"embed" is the address for other sites; choose another id'),
  /** Heading of the outcome, a plain statement. */
  title: sentence(70),
  /** Six to nine words for the social card. */
  card: sentence(64),
  /** One sentence for search results and link previews; makes sense to a friend who opens the link. */
  description: sentence(160),
  /** What it means, a paragraph an item. */
  meaning: z.array(sentence(420)).min(1).max(3),
  /** Three things to do this week, each starting with a verb. A reader's ticks follow the words: a changed step is a new one. */
  steps: z.array(sentence(200)).length(3, 'give exactly three steps'),
  /** Words to say. */
  say: z.array(scriptSchema).min(1).max(2),
  /** What to read next, and why. */
  read: z
    .array(z.strictObject({ article: id, why: sentence(110) }))
    .min(1)
    .max(2),
  /** Where the outcome says to get to know people: the planner's question to begin with, by its id in planner.yaml. */
  planner: id.optional(),
};

export const quizFields = {
  /** Title of the self-check's own page. */
  title: sentence(70),
  /** One sentence for search results and link previews. */
  description: sentence(160),
  /** Six to nine words for the social card. */
  card: sentence(64),
  /** The question, printed as the legend of the form. */
  question: sentence(140),
  /** The article that asks the question. */
  article: id,
};
