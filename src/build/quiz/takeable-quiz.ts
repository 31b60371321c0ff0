import { kindOf } from '../../domain/quiz/decide.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import { routes } from '../../site.ts';

/** Returns what a reader's browser needs to tell of a self-check that it remembers. */
export const takeableQuiz = (quiz: SelfCheck): TakeableQuiz => ({
  rules: { ...kindOf(quiz).rules(quiz), kind: quiz.kind, id: quiz.id },
  title: quiz.title,
  href: routes.quiz(quiz.id),
  outcomes: quiz.outcomes.map(({ id, title }) => ({ id, title, href: routes.outcome(quiz.id, id) })),
});
