/** Loaded by outcome pages: their steps remember what was ticked, here or where the self-check was taken. */
const page = document.querySelector<HTMLElement>('[data-outcome-of]');
const quiz = page?.dataset.outcomeOf ?? '';

const isStored = () => {
  try {
    return localStorage.getItem(page?.dataset.stepsKey ?? '') !== null;
  } catch {
    return false;
  }
};

if (page) {
  const remember = () => void import('./remember-steps.ts').then(({ rememberSteps }) => rememberSteps(page, quiz));
  // Most who open a shared outcome tick nothing: they need no more than this.
  if (isStored()) remember();
  else page.addEventListener('change', remember, { once: true });
}
