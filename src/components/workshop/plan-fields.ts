/** The fields of an action plan, in their order: on the worksheet, in the example, and in the planner. */
import { fieldNames } from '#words/plan.ts';
import type { ExamplePlan } from '../../domain/planner/schema.ts';

export type PlanField = Exclude<keyof ExamplePlan, 'id'>;

export const planFields: { name: string; value: PlanField; lines: 1 | 2 }[] = [
  { name: fieldNames.person, value: 'person', lines: 1 },
  { name: fieldNames.decides, value: 'decides', lines: 1 },
  { name: fieldNames.influence, value: 'influence', lines: 1 },
  { name: fieldNames.closeness, value: 'closeness', lines: 1 },
  { name: fieldNames.introducedBy, value: 'introducedBy', lines: 1 },
  { name: fieldNames.lastSpoke, value: 'lastSpoke', lines: 1 },
  { name: fieldNames.want, value: 'want', lines: 2 },
  { name: fieldNames.theyCareAbout, value: 'theyCareAbout', lines: 2 },
  { name: fieldNames.firstStep, value: 'firstStep', lines: 2 },
  { name: fieldNames.words, value: 'words', lines: 2 },
  { name: fieldNames.date, value: 'date', lines: 1 },
  { name: fieldNames.rhythm, value: 'rhythm', lines: 1 },
  { name: fieldNames.review, value: 'review', lines: 1 },
];
