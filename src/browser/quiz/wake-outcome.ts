/** Loaded by outcome pages: their steps remember what was ticked. */
import { rememberSteps } from './remember-steps.ts';

const page = document.querySelector<HTMLElement>('[data-outcome-of]');
if (page) rememberSteps(page, page.dataset.outcomeOf ?? '');
