/** Loaded by pages that hold a self-check of signs: wakes it when it nears the screen. */
import { whenNear } from '../../../browser/island.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-quiz-kind=signs]')) {
  whenNear(box, async () => (await import('./hydrate.tsx')).hydrateSigns(box));
}
