import type { Library } from '../../library/resolve.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, type Card } from './card.ts';

/** Every card of the publication, those of unlisted pieces included: their pages name them too. */
export const everyCard = ({ everyArticle, everyWorkshop, quizzes }: Library): Card[] => [
  siteCard(),
  ...[...everyArticle, ...everyWorkshop].map(pieceCard),
  ...quizzes.flatMap((quiz) => [
    quizCard(quiz),
    ...quiz.outcomes.flatMap((outcome) => [outcomeCard(quiz, outcome), outcomeCard(quiz, outcome, 'square')]),
  ]),
];
