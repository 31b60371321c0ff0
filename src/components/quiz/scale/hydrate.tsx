import { hydrate } from 'preact';
import { outcomeOf } from '../../../domain/quiz/kind.ts';
import { decideOutcome, knownPoints, tally, type Points } from '../../../domain/quiz/scale/decide.ts';
import { propertiesOf } from '../../../browser/island.ts';
import { quizStore } from '../../../browser/quiz/quiz-store.ts';
import { shownOutcomeIn } from '../../../browser/quiz/shown-outcome.ts';
import { rememberSteps } from '../../../browser/quiz/remember-steps.ts';
import { mountTakeAlong } from '../TakeAlong.tsx';
import { ScaleForm, type ScaleQuiz } from './ScaleForm.tsx';

/** Takes over the form that the server rendered into `box`. */
export function hydrateScale(box: HTMLElement): void {
  const root = box.querySelector('[data-quiz-island]');
  if (!root) return;
  const quiz = propertiesOf<ScaleQuiz>(box);
  const outcome = shownOutcomeIn(box);
  const $points = quizStore(quiz.id, (kept) => knownPoints(quiz, kept));
  const outcomeFor = (points: Points) => outcomeOf(decideOutcome(quiz, points))?.id;

  hydrate(<ScaleForm quiz={quiz} $points={$points} shown={outcome} />, root);
  $points.subscribe((points) => outcome.show(outcomeFor(points) ?? ''));
  rememberSteps(box, quiz.id);
  mountTakeAlong(box, {
    $answers: $points,
    outcomeOf: outcomeFor,
    marksOf: (points) =>
      tally(quiz, points)
        .dimensions.map(({ points, most }, index) => `${quiz.dimensions[index]?.name} ${points}/${most}`)
        .join(' · '),
  });
}
