import type { Quadrant, Relationship } from '../../domain/planner/workbook.ts';

/** The strategy for each combination of influence and closeness. */
export type Quadrants = Record<
  Quadrant,
  {
    name: string;
    strategy: string;
    ways: string[];
    /** `after` follows the title: its full stop, if it takes one, and why to read it. */
    read: { title: string; href: string; after: string }[];
  }
>;

export type RatingNames = { influence: string; closeness: string }[];

/** The words of src/content/planner.yaml, with addresses. */
export interface PlannerProps {
  questions: { id: string; anchor: string; text: string }[];
  /** The meaning of each number, from 1 to 5. */
  ratings: RatingNames;
  quadrants: Quadrants;
  checklist: { id: string; text: string }[];
  /** Made-up people to try it with. */
  examples: Pick<Relationship, 'person' | 'influence' | 'closeness'>[];
  /** The site's host, of which a calendar's ids are made. */
  host: string;
}
