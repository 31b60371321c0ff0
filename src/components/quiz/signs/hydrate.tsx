import { propertiesOf } from '../../../browser/island.ts';
import { decodeLink } from '../../../domain/quiz/kinds/signs/link.ts';
import { hydrateQuiz } from '../hydrate-quiz.tsx';
import { AskColleague } from './AskColleague.tsx';
import { signs, type SignsQuiz } from './rows.tsx';

/** Takes over a self-check of signs; where a colleague's link was opened, it asks and compares. */
export async function hydrate(box: HTMLElement): Promise<void> {
  const quiz = propertiesOf(box) as SignsQuiz;
  const ownPage = box.dataset.quizPage ?? '';
  const sent = decodeLink(quiz, location.hash);
  const isAsked = sent.length > 0;
  if (isAsked && !quiz.compares) {
    location.replace(new URL(ownPage).pathname + location.hash);
    return;
  }

  hydrateQuiz(
    box,
    signs,
    quiz,
    isAsked
      ? // An answer for a colleague's case leaves no trace in one's own.
        { $answers: (await import('./Comparison.tsx')).mountComparison(box, quiz, sent) }
      : { more: (answers) => <AskColleague answers={answers} page={ownPage} /> },
  );
  // A colleague's link opened where the page already is changes the fragment alone.
  addEventListener('hashchange', () => {
    if (decodeLink(quiz, location.hash).length > 0) location.reload();
  });
}
