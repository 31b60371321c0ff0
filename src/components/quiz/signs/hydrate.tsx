import { hydrate } from 'preact';
import { knownAnswers } from '../../../domain/quiz/signs/answers.ts';
import { decodeLink } from '../../../domain/quiz/signs/link.ts';
import { propertiesOf } from '../../island.ts';
import { quizStore } from '../quiz-store.ts';
import { shownOutcomeIn } from '../shown-outcome.ts';
import { rememberSteps } from '../steps.ts';
import { mountTakeAlong } from '../TakeAlong.tsx';
import { AskColleague } from './AskColleague.tsx';
import { decidedOutcome, SignsForm, type SignsQuiz } from './SignsForm.tsx';

/** Takes over the form that the server rendered into `box`. */
export async function hydrateSigns(box: HTMLElement): Promise<void> {
  const root = box.querySelector('[data-quiz-island]');
  if (!root) return;
  const quiz = propertiesOf<SignsQuiz>(box);
  const outcome = shownOutcomeIn(box);
  const sent = decodeLink(quiz, location.hash);

  // Who answers for a colleague's case leaves no trace in their own answers.
  const $answers =
    sent.length > 0
      ? (await import('./Comparison.tsx')).mountComparison(box, quiz, sent)
      : quizStore(quiz.id, (kept) => knownAnswers(quiz, kept));
  hydrate(<SignsForm quiz={quiz} $answers={$answers} goToOutcome={outcome.focus} />, root);
  $answers.subscribe((answers) => outcome.show(decidedOutcome(quiz, answers)?.id ?? ''));
  rememberSteps(box, quiz.id);
  mountTakeAlong(box, {
    $answers,
    outcomeOf: (answers) => decidedOutcome(quiz, answers)?.id,
    marksOf: (answers) => quiz.signs.map(({ id }) => (answers.includes(id) ? '●' : '○')).join(' '),
    more: (answers) => <AskColleague answers={answers} page={box.dataset.quizPage ?? ''} />,
  });
}
