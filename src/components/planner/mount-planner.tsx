import { render } from 'preact';
import { propertiesOf } from '../../browser/island-needs.ts';
import { Planner } from './Planner.tsx';
import type { PlannerProps } from './planner-props.ts';

/** Puts the planner in the place of the questions that the server wrote. */
export function hydrate(section: HTMLElement): void {
  const root = section.querySelector('[data-planner-island]');
  if (!root) return;
  root.replaceChildren();
  render(<Planner {...(propertiesOf(section) as PlannerProps)} />, root);
}
