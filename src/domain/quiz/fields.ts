/** Fields that every kind of quiz has. Editors show each description to the writer. */
import { z } from 'astro/zod';
import { drawingWith } from '../drawing/schema.ts';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, like "no-reason"');
export const sentence = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/** A list that has one item at least: an empty one says nothing. */
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, 'name one at least, or leave it out');

/** Bounds of a number, both included. */
export const bounds = (of: string) =>
  z.strictObject({
    atLeast: z.number().optional().describe(`The least ${of}.`),
    atMost: z.number().optional().describe(`The greatest ${of}.`),
  });

/** How conditions of any kind are combined; `one` is a condition of the kind. */
export const combinedWith = <When extends z.ZodType>(one: When) => ({
  either: some(one).optional().describe('Conditions of which one or more must hold.'),
  both: some(one).optional().describe('Conditions that must all hold.'),
  not: one.optional().describe('A condition that must not hold.'),
});

/** Fields of a part of an outcome; `when` is a condition of the kind. */
const partWith = <When extends z.ZodType>(when: When) => ({
  when: when
    .optional()
    .describe('Only readers for whom it holds see this part. The outcome’s own page shows it under "If …".'),
  if: sentence(120).optional().describe('The condition in your words, in place of ours. Completes "If …".'),
  needs: when
    .optional()
    .describe('What this part takes for granted. The build proves that it holds for everyone who sees the part.'),
});

/** A text that may be written alone, or as `text` with a condition. */
const textWith = <When extends z.ZodType>(when: When, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { text: value } : value),
    z.strictObject({ text: sentence(most).describe('The words themselves.'), ...partWith(when) }),
  );

/** The list of outcomes; `when` is the condition of the kind. */
export const outcomesWith = <When extends z.ZodType>(when: When, whenIsOptional = '') =>
  z
    .array(
      z.strictObject({
        id: id
          .refine((value) => value !== 'embed', '"embed" is the address for other sites; choose another id')
          .refine((value) => value !== 'answers', '"answers" is the address of how others answered; choose another id')
          .describe(
            'The last part of the outcome’s address. Never change it without a redirect. "embed" and "answers" are taken.',
          ),
        when: (whenIsOptional ? when.optional() : when).describe(
          `When the outcome applies. Everything that is given must hold; {} always holds.${whenIsOptional}`,
        ),
        if: sentence(160)
          .optional()
          .describe('The condition in your words, in place of ours, for readers on paper. Completes "If …".'),
        needs: when
          .optional()
          .describe('What title, card and description take for granted. The build proves that it holds for everyone.'),
        title: sentence(70).describe('Heading of the outcome, a plain statement.'),
        titles: some(textWith(when, 70))
          .optional()
          .describe('Headings in place of the title, each for readers for whom its "when" holds; the first that does.'),
        card: sentence(64).describe('Six to nine words for the social card.'),
        description: sentence(160).describe(
          'One sentence for search results and link previews. It makes sense to a friend who opens the link.',
        ),
        meaning: z
          .array(textWith(when, 420))
          .min(1)
          .max(8)
          .describe('The meaning of the outcome, in short paragraphs.'),
        steps: z
          .array(textWith(when, 200))
          .max(8)
          .default([])
          .describe(
            'Things to do this week, each starting with a verb. A reader’s ticks follow the words: a reworded step is a new one.',
          ),
        say: z
          .array(
            z.strictObject({
              to: sentence(60).describe('Who hears these words. Completes "Say this to …".'),
              words: sentence(420).describe('The words, without quotation marks, short enough for twenty seconds.'),
              ...partWith(when),
            }),
          )
          .max(6)
          .default([])
          .describe('Texts to say, each to one listener.'),
        read: z
          .array(
            z.strictObject({
              article: id.describe('The article, by the name of its file.'),
              why: sentence(110).describe('One sentence: what the reader gets from it.'),
              ...partWith(when),
            }),
          )
          .max(6)
          .default([])
          .describe('Articles to read next, each with a why.'),
        planner: id
          .optional()
          .describe(
            'Only where the outcome says to get to know people: the planner’s first question, by its id in planner.yaml.',
          ),
      }),
    )
    .min(1)
    .describe('In order: the first whose "when" holds is the reader’s.');

/** A drawing of the quiz's own; `when` is the condition of the kind. */
export const drawingOf = <When extends z.ZodType>(when: When, follows: string) =>
  drawingWith({
    when: when.optional().describe('The shape is there when this holds. Without it, it is always there.'),
  })
    .optional()
    .describe(
      `A drawing of its own, in shapes of which some depend on the answers. ${follows} An outcome’s page and card show the shapes that are there for everyone who reaches it.`,
    );

/** The rule for scores that are level. */
export const tiesSchema = z
  .enum(['earlier', 'every', 'none'])
  .describe(
    'What counts as the strongest, the weakest or the nearest when several are level: "earlier" in the file, "every" one of them, or "none". The page tells the reader.',
  );

export const quizFields = {
  title: sentence(70).describe('Title of the self-check’s own page.'),
  description: sentence(160).describe('One sentence for search results and link previews.'),
  card: sentence(64).describe('Six to nine words for the social card.'),
  question: sentence(140).describe('The question, above the answers.'),
  article: id.describe('The article that asks the question, by the name of its file.'),
  minutes: z.number().int().min(1).max(90).optional().describe('The minutes that it takes, where our guess is wrong.'),
  source: sentence(400).optional().describe('Where the questions come from and under which licence, if not from us.'),
};
