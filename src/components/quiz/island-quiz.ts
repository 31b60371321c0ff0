import { atom } from 'nanostores';
import { createForm, type FormStore } from '../../browser/quiz/form-store.ts';
import type { Check } from '../../domain/quiz/model.ts';
import type { ResultView } from '../../domain/quiz/show/view.ts';

/** The part of a self-check that a page hands to its browser: enough to decide, and no words that the page has already. */
export interface IslandQuiz {
  id: string;
  check: Check;
  /** Asks one question at a time. */
  steps?: true;
  /** The words of the results by dimension. */
  results?: ResultView;
  /** On the quiz's own page, where a colleague's link leads: what a difference may mean, by sign or question. */
  compares?: Record<string, { short?: string | undefined; differs?: string | undefined }>;
}

/** The form as the server draws it: nothing is answered. */
export const asRendered: FormStore = createForm({ questions: [], outcomes: [] }, atom({}));
