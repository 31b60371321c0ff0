/** The fields of an action plan, in their order: on the worksheet, in the example, and in the planner. */
import type { ExamplePlan } from '../../domain/planner/schema.ts';

export type PlanField = Exclude<keyof ExamplePlan, 'id'>;

export const planFields: { name: string; value: PlanField; lines: 1 | 2 }[] = [
  { name: 'Who (initials or role)', value: 'person', lines: 1 },
  { name: 'What they can decide', value: 'decides', lines: 1 },
  { name: 'Influence, 1–5', value: 'influence', lines: 1 },
  { name: 'Closeness, 1–5', value: 'closeness', lines: 1 },
  { name: 'Who can introduce me', value: 'introducedBy', lines: 1 },
  { name: 'When we last spoke', value: 'lastSpoke', lines: 1 },
  { name: 'What I want', value: 'want', lines: 2 },
  { name: 'What they care about', value: 'theyCareAbout', lines: 2 },
  { name: 'First step', value: 'firstStep', lines: 2 },
  { name: 'Words to say', value: 'words', lines: 2 },
  { name: 'Date', value: 'date', lines: 1 },
  { name: 'Rhythm', value: 'rhythm', lines: 1 },
  { name: 'I look at this plan again on', value: 'review', lines: 1 },
];
