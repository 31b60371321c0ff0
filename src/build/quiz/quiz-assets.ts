import type { SelfCheck, SelfCheckOutcome } from '../../library/quizzes.ts';
import { routes } from '../../site.ts';
import { embedFrame } from '../../domain/quiz/embed.ts';
import { outcomeCard } from '../cards/card.ts';
import { oncePer } from '../once.ts';
import { embedAddresses } from './embed-addresses.ts';
import { outcomeStyles } from './outcome-styles.ts';

/** The files that the build makes for a self-check, by their addresses, and its frame for other sites. */
export interface QuizAssets {
  /** The style sheet that shows a reader's outcome. */
  styles: string;
  /** Returns the address of the picture of an outcome that a reader saves. */
  pictureOf: (outcome: SelfCheckOutcome) => string;
  /** HTML for another site's page. */
  embedHtml: string;
}

export const quizAssets = oncePer((quiz: SelfCheck): QuizAssets => ({
  styles: routes.quizStyles(quiz.id, outcomeStyles(quiz).hash),
  pictureOf: (outcome) => outcomeCard(quiz, outcome, 'square').path,
  embedHtml: embedFrame(quiz.title, embedAddresses(quiz.id)),
}));
