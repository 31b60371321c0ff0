import { questionAnchor } from '../../domain/routes.ts';
import type { Planner } from '../../library/planner.ts';
import { routes, site } from '../../site.ts';
import { endOf } from '../../words/end-of.ts';
import type { PlannerProps, Quadrants } from './planner-props.ts';

/** The words of the planner as its island takes them. */
export const propertiesOf = ({ questions, ratings, quadrants, checklist, examples }: Planner): PlannerProps => ({
  questions: questions.map(({ id, text }) => ({ id, text, anchor: questionAnchor(id) })),
  ratings,
  quadrants: Object.fromEntries(
    quadrants.map(({ id, read, ...quadrant }) => [id, { ...quadrant, read: read.map(toRead) }]),
  ) as Quadrants,
  checklist,
  examples,
  host: new URL(site.url).host,
});

const toRead = ({ id, title, why }: Planner['quadrants'][number]['read'][number]) => ({
  title,
  after: `${endOf(title)} ${why}`,
  href: routes.article(id),
});
