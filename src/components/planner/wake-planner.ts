import { whenNear } from '../../browser/island.ts';

for (const section of document.querySelectorAll<HTMLElement>('[data-planner]'))
  whenNear(section, async () => (await import('./mount-planner.tsx')).mountPlanner(section));
