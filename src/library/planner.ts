import type { WorkshopFields } from '../domain/article/schema.ts';
import type { ExamplePlan, PlannerWords } from '../domain/planner/schema.ts';
import type { Dated } from './dated.ts';
import type { ArticleNames, Recommendation } from './names.ts';
import type { Entry } from './entries.ts';

const file = 'src/content/planner.yaml';

/** The words of the planner, with the articles that its strategies recommend. */
export type Planner = Omit<PlannerWords, 'quadrants'> & {
  /** Id of the workshop that shows it; undefined while that isn't out. */
  workshop: string | undefined;
  quadrants: (Omit<PlannerWords['quadrants'][number], 'read'> & { read: Recommendation[] })[];
};

/** The planner; undefined for a publication without one. `workshops` are all, those that aren't out among them. */
export function resolvePlanner(
  [entry]: readonly Entry<PlannerWords>[],
  { recommended }: ArticleNames,
  workshops: readonly Dated<WorkshopFields>[],
): Planner | undefined {
  if (!entry) return undefined;
  const showing = workshops.find(({ body = '' }) => body.includes('<Planner'));
  return {
    ...entry.data,
    workshop: showing?.isOut ? showing.id : undefined,
    quadrants: entry.data.quadrants.map((quadrant, q) => ({
      ...quadrant,
      read: recommended(quadrant.read, { file, field: `quadrants[${q}].read` }),
    })),
  };
}

/** The filled-in plan beside the empty one, for a publication that has one. */
export const resolveExamplePlan = ([plan]: readonly Entry<ExamplePlan>[]): ExamplePlan | undefined => plan?.data;
