/** Loaded by the list of self-checks: shows what this device remembers of them. */
import { render } from 'preact';
import { propertiesOf } from '../../browser/island.ts';
import { TakenQuizzes, type ListedQuiz } from './TakenQuizzes.tsx';

const section = document.querySelector<HTMLElement>('[data-taken]');
const root = section?.querySelector('div');
if (section && root) {
  section.hidden = false;
  render(<TakenQuizzes quizzes={propertiesOf<ListedQuiz[]>(section)} />, root);
}
