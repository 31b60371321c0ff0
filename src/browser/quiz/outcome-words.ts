import type { OutcomeWords } from '../../domain/quiz/outcome-text.ts';
import { outcomeElement } from './shown-outcome.ts';

/** The words of an outcome, and those that a share of it says. */
export type SharedWords = OutcomeWords & { shareWords: string };

/** The words of each outcome in `box` that its reader sees, by id, from the page: no script carries them a second time. */
export const outcomeWordsIn =
  (box: HTMLElement) =>
  (id: string): SharedWords =>
    readOutcome(outcomeElement(box, id) ?? box);

/** See Outcome.astro. */
function readOutcome(outcome: HTMLElement): SharedWords {
  const texts = (selector: string) =>
    [...outcome.querySelectorAll(selector)].filter((element) => !element.closest('[hidden]')).map(wordsOf);
  const address = outcome.querySelector<HTMLInputElement>('[data-share] input');
  const to = texts('.say figcaption');
  return {
    title: texts('.outcome-title').join(),
    meaning: texts('.outcome > p:not([class])'),
    steps: texts('.steps label'),
    say: texts('[data-copy-text]').map((words, index) => ({ to: to[index] ?? '', words })),
    url: address?.value ?? '',
    shareWords: address?.dataset.shareWords ?? '',
  };
}

/** The words of an element without those that say when it applies. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const condition of copy.querySelectorAll('.part-if')) condition.remove();
  return copy.textContent?.trim() ?? '';
}
