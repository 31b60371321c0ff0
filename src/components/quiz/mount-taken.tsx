import { render } from 'preact';
import { onlyDeliberate } from '../../browser/deliberate.ts';
import { propertiesOf } from '../../browser/island-needs.ts';
import { fetchQuiz, otherQuizzes, type OtherQuizzes } from '../../browser/quiz/other-quizzes.ts';
import { createTaken } from '../../browser/quiz/taken-store.ts';
import { createForgetting } from '../../browser/storage/forgetting-store.ts';
import { device } from '../../browser/storage/on-device.ts';
import { probe } from '../../browser/storage/probe.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import { TakenQuizzes } from './TakenQuizzes.tsx';

export interface TakenProps {
  /** The self-checks that the page lists. */
  quizzes: TakeableQuiz[];
  /** Address of any other, "*" in the place of its id; missing where the page lists all. */
  others?: string;
  hasPlanner?: true;
}

/** Shows, in the section that the server left empty, what this device remembers of the self-checks. */
export async function mountTaken(section: HTMLElement): Promise<void> {
  const root = section.querySelector('div');
  if (!root) return;
  const { quizzes, others, hasPlanner = false } = propertiesOf(section) as TakenProps;
  probe(device);
  onlyDeliberate(section);
  const forgetting = createForgetting();
  // Only another tab's event names the storage that it is of.
  addEventListener('storage', ({ storageArea }) => {
    if (storageArea) forgetting.follow();
  });
  const show = (more: OtherQuizzes | undefined) => {
    const $taken = createTaken([...quizzes, ...(more?.quizzes ?? [])]);
    render(
      <TakenQuizzes $taken={$taken} forgetting={forgetting} missing={more?.missing} hasPlanner={hasPlanner} />,
      root,
    );
  };
  section.hidden = false;
  show(others ? undefined : { quizzes: [], missing: 0 });
  if (others) show(await otherQuizzes(quizzes, device.keys(), fetchQuiz(others)));
}
