import type { Library } from '../../library/resolve.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, takeawayCard, type Card } from './card.ts';

/** Every card of the publication, those of unlisted pieces included: their pages name them too. */
export const everyCard = ({ everyArticle, everyWorkshop, quizzes, takeaways }: Library): Card[] => [
  siteCard(),
  ...[...everyArticle, ...everyWorkshop].map(pieceCard),
  ...takeaways.map(takeawayCard),
  ...quizzes.flatMap((quiz) => [
    quizCard(quiz),
    ...quiz.outcomes.flatMap((outcome) => [outcomeCard(quiz, outcome), outcomeCard(quiz, outcome, 'square')]),
  ]),
];
