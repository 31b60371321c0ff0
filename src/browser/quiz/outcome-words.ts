import type { OutcomeWords } from '../../domain/quiz/outcome-text.ts';

/** The words of an outcome that stands in the page, so that no script carries them a second time. See Outcome.astro. */
export function readOutcome(outcome: HTMLElement): OutcomeWords & { shareWords: string } {
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
