/** Loaded by pages that hold a self-check of kind scale: wakes it when it nears the screen. */
import { whenNear } from '../../../browser/island.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-quiz-kind=scale]')) {
  whenNear(box, async () => (await import('./hydrate.tsx')).hydrateScale(box));
}
