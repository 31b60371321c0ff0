import { z } from 'astro/zod';
import { checkQuiz } from './check.ts';
import type { Condition } from './decide.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, like "no-reason"');
const sentence = (most: number) => z.string().trim().min(1).max(most, `keep it within ${most} characters`);

/** When an outcome applies. Every condition that is given must hold; the first outcome whose conditions hold wins. */
export const conditionSchema: z.ZodType<Condition> = z.strictObject({
  /** Sign ids that must all be ticked. */
  all: z.array(id).min(1).optional(),
  /** Sign ids of which one or more must be ticked. */
  any: z.array(id).min(1).optional(),
  /** Sign ids of which not one may be ticked. */
  none: z.array(id).min(1).optional(),
  /** The least number of signs that must be ticked, whichever they are. */
  atLeast: z.number().int().min(0).optional(),
  /** The greatest number of signs that may be ticked, whichever they are. */
  atMost: z.number().int().min(0).optional(),
});

/** Words to say aloud, and to whom. */
export const scriptSchema = z.strictObject({
  /** Completes "Say this to …". */
  to: sentence(60),
  /** The words themselves, without quotation marks; short enough for twenty seconds. */
  words: sentence(420),
});

export const signSchema = z.strictObject({
  /** Kept in readers' browsers and in links: never change it, never use it again for another sign. "none" is taken. */
  id: id.refine((value) => value !== 'none', '"none" is the box for no sign at all; choose another id'),
  /** The statement beside the box, as the reader would say it. */
  text: sentence(180),
  /** The same in two to five words, for the marks on an outcome's page and card. */
  short: sentence(32),
});

export const outcomeSchema = z.strictObject({
  /** The last part of the outcome's address: never change it without a redirect. */
  id,
  when: conditionSchema,
  /** Heading of the outcome, a plain statement. */
  title: sentence(70),
  /** Six to nine words for the social card. */
  card: sentence(64),
  /** One sentence for search results and link previews; makes sense to a friend who opens the link. */
  description: sentence(160),
  /** What it means, a paragraph an item. */
  meaning: z.array(sentence(420)).min(1).max(3),
  /** Three things to do this week, each starting with a verb. */
  steps: z.array(sentence(200)).length(3, 'give exactly three steps'),
  /** Words to say. */
  say: z.array(scriptSchema).min(1).max(2),
  /** What to read next, and why. */
  read: z
    .array(z.strictObject({ article: id, why: sentence(110) }))
    .min(1)
    .max(2),
});

/** A self-check: signs that a reader ticks, and the outcomes that they lead to. */
export const quizSchema = z
  .strictObject({
    kind: z.literal('signs'),
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
    /** One to eight signs. Each outcome is proved against every set of them, so the number doubles with each sign. */
    signs: z.array(signSchema).min(1).max(8),
    /** The words beside the exclusive box. */
    none: sentence(80),
    /** The first whose `when` holds is the reader's. */
    outcomes: z.array(outcomeSchema).min(1),
  })
  .superRefine((quiz, context) => {
    for (const problem of checkQuiz(quiz)) {
      context.addIssue({ code: 'custom', path: problem.field, message: problem.message });
    }
  });

export type Quiz = z.infer<typeof quizSchema>;
export type Sign = z.infer<typeof signSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
