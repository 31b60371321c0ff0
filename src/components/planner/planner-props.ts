import type { Quadrant } from '../../domain/planner/workbook.ts';

/** What to do with each combination. */
export type Quadrants = Record<
  Quadrant,
  { name: string; strategy: string; ways: string[]; read: { title: string; href: string; why: string }[] }
>;

export type RatingNames = { influence: string; closeness: string }[];

/** What src/content/planner.yaml says, with addresses. */
export interface PlannerProps {
  questions: { id: string; anchor: string; text: string }[];
  /** What each number means, from 1 to 5. */
  ratings: RatingNames;
  quadrants: Quadrants;
  checklist: { id: string; text: string }[];
  /** The site's host, of which a calendar's ids are made. */
  host: string;
}
