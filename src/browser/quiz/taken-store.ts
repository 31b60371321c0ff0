import { computed, type ReadableAtom } from 'nanostores';
import type { Answers } from '../../domain/quiz/answers.ts';
import { decide } from '../../domain/quiz/decide.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import { quizStore } from './quiz-store.ts';

/** A quiz that this device remembers something of. */
export interface TakenQuiz {
  quiz: TakeableQuiz;
  /** The outcome, or nothing when answers are still missing. */
  outcome: TakeableQuiz['outcomes'][number] | undefined;
}

/** The quizzes that this device remembers something of; it follows the other tabs. */
export const createTaken = (
  quizzes: readonly TakeableQuiz[],
  storedOf: (quiz: TakeableQuiz) => ReadableAtom<Answers> = ({ id, check }) => quizStore(id, check),
): ReadableAtom<TakenQuiz[]> =>
  computed(quizzes.map(storedOf), (...answers) =>
    quizzes.flatMap((quiz, index) => {
      const decision = decide(quiz.check, answers[index] ?? {});
      if (decision.kind === 'incomplete') return [{ quiz, outcome: undefined }];
      if (decision.kind !== 'decided') return [];
      return [{ quiz, outcome: quiz.outcomes.find(({ id }) => id === decision.outcome) }];
    }),
  );
