import { hydrate } from 'preact';
import { propertiesOf } from '../island.ts';
import { Quiz, type QuizProps } from './Quiz.tsx';

/** Takes over the form that the server rendered into `box`. */
export function hydrateQuiz(box: HTMLElement): void {
  const root = box.querySelector('[data-quiz-island]');
  if (root)
    hydrate(
      <Quiz quiz={propertiesOf<QuizProps['quiz']>(box)} showOutcome={(id) => (box.dataset.decided = id)} />,
      root,
    );
}
