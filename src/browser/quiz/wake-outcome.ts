import { lost } from '#words/reminder.ts';

const isStored = (key: string) => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/**
 * Loaded by outcome pages. Their steps remember what was ticked, here or where the self-check was taken; one of them goes
 * into a calendar, with the code that `code` brings when a reader wants that.
 */
export function wakeOutcome(code: () => Promise<{ toggleReminder: (place: HTMLElement) => void }>): void {
  const page = document.querySelector<HTMLElement>('[data-outcome-of]');
  if (!page) return;
  const { outcomeOf = '', stepsKey = '' } = page.dataset;
  const remember = () => void import('./remember-steps.ts').then(({ rememberSteps }) => rememberSteps(page, outcomeOf));
  // Most who open a shared outcome tick nothing: they need no more than this.
  if (isStored(stepsKey)) remember();
  else page.querySelector('.steps')?.addEventListener('change', remember, { once: true });

  const place = page.querySelector<HTMLElement>('[data-reminder]');
  place?.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-reminder-open]')) return;
    code().then(
      ({ toggleReminder }) => toggleReminder(place),
      () => place.querySelector('[role=status]')?.replaceChildren(lost),
    );
  });
}
