import { computed, type ReadableAtom } from 'nanostores';
import { kindOf } from '../../domain/quiz/decide.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import { quizStore } from './quiz-store.ts';

/** A quiz that this device remembers something of. */
export interface TakenQuiz {
  quiz: TakeableQuiz;
  /** The outcome, or nothing when answers are still missing. */
  outcome: TakeableQuiz['outcomes'][number] | undefined;
}

/** The answers to a quiz that this device keeps, whatever they hold. */
const storedAnswers = (quiz: string): ReadableAtom<unknown> =>
  quizStore(quiz, (kept) => (typeof kept === 'object' ? (kept ?? {}) : {}));

/** The quizzes that this device remembers something of; it follows the other tabs. */
export const createTaken = (quizzes: readonly TakeableQuiz[], storedOf = storedAnswers): ReadableAtom<TakenQuiz[]> =>
  computed(
    quizzes.map(({ rules }) => storedOf(rules.id)),
    (...answers) =>
      quizzes.flatMap((quiz, index) => {
        const decision = kindOf(quiz.rules).decideStored(quiz.rules, answers[index]);
        if (decision.kind === 'incomplete') return [{ quiz, outcome: undefined }];
        if (decision.kind !== 'decided') return [];
        return [{ quiz, outcome: quiz.outcomes.find(({ id }) => id === decision.outcome.id) }];
      }),
  );
