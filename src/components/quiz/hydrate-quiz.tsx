import type { WritableAtom } from 'nanostores';
import { hydrate, type ComponentChild } from 'preact';
import { quizStore } from '../../browser/quiz/quiz-store.ts';
import { rememberSteps } from '../../browser/quiz/remember-steps.ts';
import { shownOutcomeIn } from '../../browser/quiz/shown-outcome.ts';
import { outcomeOf } from '../../domain/quiz/model.ts';
import type { FormKind, FormQuiz } from './form-kind.ts';
import { QuizForm } from './QuizForm.tsx';
import { mountTakeAlong } from './TakeAlong.tsx';

/** The choices of a kind. */
export interface HydrateOptions<A> {
  /** The store of the answers; by default one that the device stores. */
  $answers?: WritableAtom<A>;
  /** Drawn below what all kinds offer to take along. */
  more?: (answers: A) => ComponentChild;
}

/** Takes over the form that the server rendered into `box`, and shows the outcome of its answers there. */
export function hydrateQuiz<Q extends FormQuiz, A extends object>(
  box: HTMLElement,
  kind: FormKind<Q, A>,
  quiz: Q,
  { $answers = quizStore(quiz.id, (kept) => kind.known(quiz, kept)), more }: HydrateOptions<A> = {},
): void {
  const root = box.querySelector('[data-quiz-island]');
  if (!root) return;
  const shown = shownOutcomeIn(box);
  const outcomeFor = (answers: A) => outcomeOf(kind.decide(quiz, answers))?.id;

  hydrate(<QuizForm kind={kind} quiz={quiz} $answers={$answers} shown={shown} />, root);
  $answers.subscribe((answers) => shown.show(outcomeFor(answers) ?? ''));
  rememberSteps(box, quiz.id);
  mountTakeAlong(box, {
    $answers,
    outcomeOf: outcomeFor,
    marksOf: (answers) => kind.inShort(quiz, answers),
    ...(more && { more }),
  });
}
