import { compileQuiz } from '../../domain/quiz/compile.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import { routes } from '../../site.ts';

/** Returns what a reader's browser needs to tell of a self-check that it remembers. */
export function takeableQuiz(quiz: SelfCheck): TakeableQuiz {
  const { check } = compileQuiz(quiz);
  return {
    id: quiz.id,
    check: { ...check, outcomes: check.outcomes.map(({ id, when }) => ({ id, when })) },
    title: quiz.title,
    href: routes.quiz(quiz.id),
    outcomes: quiz.outcomes.map(({ id, title }) => ({ id, title, href: routes.outcome(quiz.id, id) })),
  };
}
