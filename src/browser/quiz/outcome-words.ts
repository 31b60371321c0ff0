import type { OutcomeWords } from '../../domain/quiz/outcome-text.ts';
import { outcomeElement } from './shown-outcome.ts';

/** The words of an outcome, and those that a share of it says. */
export type SharedWords = OutcomeWords & { shareWords: string };

/** The words of each outcome in `box`, by id: read once from the page, so that no script carries them a second time. */
export function outcomeWordsIn(box: HTMLElement): (id: string) => SharedWords {
  const known: Record<string, SharedWords> = {};
  return (id) => (known[id] ??= readOutcome(outcomeElement(box, id) ?? box));
}

/** See Outcome.astro. */
function readOutcome(outcome: HTMLElement): SharedWords {
  const texts = (selector: string) =>
    [...outcome.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
  const address = outcome.querySelector<HTMLInputElement>('[data-share] input');
  const to = texts('.say figcaption');
  return {
    title: texts('.outcome-title').join(),
    meaning: texts('.outcome > p:not([class])'),
    steps: texts('.steps li'),
    say: texts('[data-copy-text]').map((words, index) => ({ to: to[index] ?? '', words })),
    url: address?.value ?? '',
    shareWords: address?.dataset.shareWords ?? '',
  };
}
