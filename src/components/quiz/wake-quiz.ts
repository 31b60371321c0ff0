/** Loaded by pages that hold a self-check: wakes it when it nears the screen. */
import { whenNear } from '../island.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-quiz-box]')) {
  whenNear(box, async () => (await import('./hydrate-quiz.tsx')).hydrateQuiz(box));
}
