import { answersTo, description } from '#words/tally.ts';
import type { TallyFields } from '../../domain/tally/schema.ts';
import { sumOf } from '../../domain/tally/small.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import { routes } from '../../site.ts';
import { quizCard } from '../cards/card.ts';
import { pageHead } from './page-head.ts';

/** The head of the page with how others answered a self-check. */
export const answersHead = (quiz: SelfCheck, { outcomes }: TallyFields) =>
  pageHead({
    name: answersTo(quiz.title),
    description: description(quiz.title, sumOf(outcomes)),
    path: routes.quizAnswers(quiz.id),
    card: quizCard(quiz),
  });
