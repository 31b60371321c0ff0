import type { WritableAtom } from 'nanostores';
import { h, render } from 'preact';
import { propertiesOf } from '../../browser/island-needs.ts';
import { bindForm } from '../../browser/quiz/bind-form.ts';
import { giveFirst } from '../../browser/quiz/give-first.ts';
import { createForm } from '../../browser/quiz/form-store.ts';
import { quizStore } from '../../browser/quiz/quiz-store.ts';
import { shownOutcomeIn } from '../../browser/quiz/shown-outcome.ts';
import { $keeping } from '../../browser/storage/on-device.ts';
import { isAny, type Answers } from '../../domain/quiz/answers.ts';
import { partsSeen } from '../../domain/quiz/decide.ts';
import { decodeLink } from '../../domain/quiz/link.ts';
import { outcomeOf } from '../../domain/quiz/model.ts';
import { FormEnd } from './FormEnd.tsx';
import type { IslandQuiz } from './island-quiz.ts';

/** Takes over a self-check that the server rendered; where a colleague's link was opened, it asks and compares. */
export async function hydrate(box: HTMLElement): Promise<void> {
  const quiz = propertiesOf(box) as IslandQuiz;
  const { id, check } = quiz;
  const root = box.querySelector('[data-quiz-end]');
  const form = box.querySelector('form');
  if (!root || !form) return;
  const ownPage = box.dataset.quizPage ?? '';
  const sentTo = () => decodeLink(check, location.hash);
  const sent = sentTo();
  const isAsked = isAny(sent);
  if (isAsked && !quiz.compares) {
    location.replace(new URL(ownPage).pathname + location.hash);
    return;
  }

  // An answer for a colleague's case leaves no trace in one's own.
  const $answers: WritableAtom<Answers> = isAsked
    ? (await import('./Comparison.tsx')).mountComparison(box, quiz, sent)
    : quizStore(id, check);
  const store = createForm(check, $answers);
  const shown = shownOutcomeIn(box);
  root.replaceChildren();
  bindForm(form, store);
  giveFirst(form);

  const draw = () => render(h(FormEnd, { form: store, shown, keeping: $keeping.get(), inSteps: quiz.steps }), root);
  let takesAlong = false;
  $answers.subscribe((answers) => {
    const outcome = outcomeOf(store.decision());
    shown.show(outcome ?? '', outcome ? partsSeen(check, outcome, answers) : []);
    draw();
    if (!outcome || takesAlong) return;
    takesAlong = true;
    import('./TakeAlong.tsx').then(
      ({ mountTakeAlong }) => mountTakeAlong(box, quiz, store, isAsked ? undefined : ownPage),
      // Offline it can't be had now; the next answer asks again.
      () => (takesAlong = false),
    );
  });
  store.$visit.listen(draw);
  $keeping.listen(draw);
  // A colleague's link opened where the page already is changes the fragment alone.
  addEventListener('hashchange', () => {
    if (isAny(sentTo())) location.reload();
  });
  if (quiz.steps) (await import('./Steps.tsx')).mountSteps(form, store);
  if (quiz.results) (await import('./Results.tsx')).mountResults(box, store, quiz.results);
}
