import { hydrate } from 'preact';
import { outcomeOf } from '../../../domain/quiz/kind.ts';
import { knownAnswers, type Answers } from '../../../domain/quiz/signs/answers.ts';
import { decideOutcome } from '../../../domain/quiz/signs/decide.ts';
import { decodeLink } from '../../../domain/quiz/signs/link.ts';
import { propertiesOf } from '../../../browser/island.ts';
import { quizStore } from '../../../browser/quiz/quiz-store.ts';
import { shownOutcomeIn } from '../../../browser/quiz/shown-outcome.ts';
import { rememberSteps } from '../../../browser/quiz/remember-steps.ts';
import { mountTakeAlong } from '../TakeAlong.tsx';
import { AskColleague } from './AskColleague.tsx';
import { SignsForm, type SignsQuiz } from './SignsForm.tsx';

/** Takes over the form that the server rendered into `box`. */
export async function hydrateSigns(box: HTMLElement): Promise<void> {
  const root = box.querySelector('[data-quiz-island]');
  if (!root) return;
  const quiz = propertiesOf<SignsQuiz>(box);
  const outcome = shownOutcomeIn(box);
  const outcomeFor = (answers: Answers) => outcomeOf(decideOutcome(quiz, answers))?.id;
  const sent = decodeLink(quiz, location.hash);
  const isAsked = sent.length > 0;
  const ownPage = box.dataset.quizPage ?? '';
  if (isAsked && !quiz.compares) return location.replace(new URL(ownPage).pathname + location.hash);

  // Who answers for a colleague's case leaves no trace in their own answers.
  const $answers = isAsked
    ? (await import('./Comparison.tsx')).mountComparison(box, quiz, sent)
    : quizStore(quiz.id, (kept) => knownAnswers(quiz, kept));
  hydrate(<SignsForm quiz={quiz} $answers={$answers} shown={outcome} />, root);
  $answers.subscribe((answers) => outcome.show(outcomeFor(answers) ?? ''));
  rememberSteps(box, quiz.id);
  mountTakeAlong(box, {
    $answers,
    outcomeOf: outcomeFor,
    marksOf: (answers) => quiz.signs.map(({ id }) => (answers.includes(id) ? '●' : '○')).join(' '),
    more: (answers) => !isAsked && <AskColleague answers={answers} page={ownPage} />,
  });
  // A colleague's link opened where the page already is changes the fragment alone.
  addEventListener('hashchange', () => {
    if (decodeLink(quiz, location.hash).length > 0) location.reload();
  });
}
