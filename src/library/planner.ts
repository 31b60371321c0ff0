import type { ExamplePlan, PlannerWords } from '../domain/planner/schema.ts';
import type { ArticleNames, Recommendation } from './names.ts';
import type { Entry } from './entries.ts';

const file = 'src/content/planner.yaml';

/** The words of the planner, with the articles that its strategies recommend. */
export type Planner = Omit<PlannerWords, 'quadrants'> & {
  quadrants: (Omit<PlannerWords['quadrants'][number], 'read'> & { read: Recommendation[] })[];
};

export function resolvePlanner([entry]: readonly Entry<PlannerWords>[], { recommended }: ArticleNames): Planner {
  if (!entry) throw new Error(`${file}: is empty. It holds the words of the workshop's planner.`);
  return {
    ...entry.data,
    quadrants: entry.data.quadrants.map((quadrant, q) => ({
      ...quadrant,
      read: recommended(quadrant.read, { file, field: `quadrants[${q}].read` }),
    })),
  };
}

/** The filled-in plan beside the empty one. */
export function resolveExamplePlan([plan]: readonly Entry<ExamplePlan>[]): ExamplePlan {
  if (!plan) throw new Error('src/content/example-plan.yaml: holds no plan. Add one, with the id "example".');
  return plan.data;
}
