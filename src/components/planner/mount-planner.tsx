import { render } from 'preact';
import { onlyDeliberate } from '../../browser/deliberate.ts';
import { propertiesOf } from '../../browser/island-needs.ts';
import { warnWhileUnsaved } from '../../browser/planner/unsaved.ts';
import { device } from '../../browser/storage/on-device.ts';
import { probe } from '../../browser/storage/probe.ts';
import { dayNameIn } from '../../domain/day.ts';
import { Planner } from './Planner.tsx';
import type { PlannerProps } from './planner-props.ts';

/** Puts the planner in the place of the questions that the server wrote. */
export function hydrate(section: HTMLElement): void {
  const root = section.querySelector('[data-planner-island]');
  if (!root) return;
  probe(device);
  warnWhileUnsaved();
  onlyDeliberate(section);
  root.replaceChildren();
  render(
    <Planner {...(propertiesOf(section) as PlannerProps)} dayName={dayNameIn(document.documentElement.lang, 'long')} />,
    root,
  );
}
