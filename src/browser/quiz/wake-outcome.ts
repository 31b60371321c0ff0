/** Loaded by outcome pages: their steps remember what was ticked, here or where the self-check was taken. */
import { stepsKey } from '../../domain/quiz/stored-steps.ts';

const page = document.querySelector<HTMLElement>('[data-outcome-of]');
const quiz = page?.dataset.outcomeOf ?? '';

const isStored = () => {
  try {
    return localStorage.getItem(stepsKey(quiz)) !== null;
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
