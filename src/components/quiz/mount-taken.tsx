import { render } from 'preact';
import { propertiesOf } from '../../browser/island-needs.ts';
import { createTaken, type ListedQuiz } from '../../browser/quiz/taken-store.ts';
import { createForgetting } from '../../browser/storage/forgetting-store.ts';
import { TakenQuizzes } from './TakenQuizzes.tsx';

/** Shows, in the section that the server left empty, what this device remembers of the self-checks. */
export function mountTaken(section: HTMLElement): void {
  const root = section.querySelector('div');
  if (!root) return;
  section.hidden = false;
  render(
    <TakenQuizzes $taken={createTaken(propertiesOf(section) as ListedQuiz[])} forgetting={createForgetting()} />,
    root,
  );
}
