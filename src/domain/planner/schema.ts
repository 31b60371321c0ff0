import { z } from 'astro/zod';
import { id, sentence } from '../quiz/fields.ts';
import { quadrants } from './workbook.ts';

const text = z.string().trim().min(1).max(260, 'keep it within 260 characters');
const rating = z.literal([1, 2, 3, 4, 5], 'write a whole number from 1 to 5');

/** The action plan that the workshop shows filled in: made up, and marked as an example. */
export const examplePlanSchema = z.strictObject({
  id: z.string().describe('"example".'),
  person: text.describe('Initials or a role, never a name.'),
  decides: text.describe('What the person can decide or open: budget, headcount, priorities, introductions, advice.'),
  influence: rating.describe('How much this person’s yes could change for the team, from 1 to 5.'),
  closeness: rating.describe('How easily the team leader could talk with them this week, from 1 to 5.'),
  introducedBy: text.describe('Who could introduce them.'),
  lastSpoke: text.describe('The day of the last talk with them alone, in words.'),
  want: text.describe('What the team leader wants to come of this relationship.'),
  theyCareAbout: text.describe('What the person cares about.'),
  firstStep: text.describe('The first thing to do.'),
  words: text.describe('What to say, without quotation marks.'),
  date: text.describe('The day of the first step, in words.'),
  rhythm: text.describe('How often they talk from then on.'),
  review: text.describe('The day to look at the plan again, in words.'),
});

export type ExamplePlan = z.infer<typeof examplePlanSchema>;

/** The planner's own words: src/content/planner.yaml. */
export const plannerWordsSchema = z.strictObject({
  id: z.literal('planner').describe('"planner".'),
  questions: z
    .array(
      z.strictObject({
        id: id.describe('Part of an address, and named by outcomes: never change it.'),
        text: sentence(120).describe('The question.'),
      }),
    )
    .min(1)
    .describe('Questions that bring a name to mind.'),
  ratings: z
    .array(
      z.strictObject({
        influence: sentence(40).describe('The number’s meaning for influence.'),
        closeness: sentence(40).describe('The number’s meaning for closeness.'),
      }),
    )
    .length(5, 'give all five, from 1 to 5')
    .describe('The meaning of each number, from 1 to 5.'),
  quadrants: z
    .array(
      z.strictObject({
        id: z
          .enum(quadrants)
          .describe(
            'Influence and closeness: "begin" is high and low, "keep" high and high, "ask" low and high, "leave" low and low.',
          ),
        name: sentence(60).describe('Completes "High influence, low closeness: …".'),
        strategy: sentence(260).describe('Two or three sentences that give the reason.'),
        ways: z.array(sentence(120)).min(1).max(4).describe('Ways to go about it, each beginning with a verb.'),
        read: z
          .array(
            z.strictObject({
              article: id.describe('The article, by the name of its file.'),
              why: sentence(110).describe('One sentence: what the reader gets from it.'),
            }),
          )
          .min(1)
          .max(2)
          .describe('One or two articles that help.'),
      }),
    )
    .refine((all) => quadrants.every((id) => all.filter((one) => one.id === id).length === 1), {
      message: `give each of ${quadrants.join(', ')} once`,
    })
    .describe('What to do with each combination of influence and closeness.'),
  examples: z
    .array(
      z.strictObject({
        person: text.describe('A role, never a name.'),
        influence: rating.describe('How much this person’s yes could change, from 1 to 5.'),
        closeness: rating.describe('How easily the reader could talk with them, from 1 to 5.'),
      }),
    )
    .max(8, 'keep it within 8 people')
    .default([])
    .describe('Made-up people with whom a reader may try an empty planner.'),
  checklist: z
    .array(
      z.strictObject({
        id: id.describe('Stored in readers’ browsers: never change it, never use it again for another item.'),
        text: sentence(120).describe('The item.'),
      }),
    )
    .min(1)
    .describe('What to tick off before and after a talk.'),
});

export type PlannerWords = z.infer<typeof plannerWordsSchema>;
