import { useStore } from '@nanostores/preact';
import { computed, type ReadableAtom } from 'nanostores';
import { useMemo, useState } from 'preact/hooks';
import { kindOf } from '../../domain/quiz/decide.ts';
import type { Quiz } from '../../domain/quiz/schema.ts';
import { storagePrefix } from '../../domain/stored-json.ts';
import { quizStore } from '../../browser/quiz/quiz-store.ts';
import { $keeping, forgetEverything, type Forgotten } from '../../browser/storage/on-device.ts';

/** What deciding needs of a quiz, and where it leads. */
export interface ListedQuiz {
  rules: Pick<Quiz, 'kind'> & { id: string; outcomes: readonly { id: string }[] };
  title: string;
  href: string;
  outcomes: { id: string; title: string; href: string }[];
}

interface Taken {
  quiz: ListedQuiz;
  /** The outcome, or nothing when answers are still missing. */
  outcome: ListedQuiz['outcomes'][number] | undefined;
}

/** The quizzes that this device remembers something of; it follows the other tabs. */
function takenStore(quizzes: ListedQuiz[]): ReadableAtom<Taken[]> {
  const kept = quizzes.map(({ rules }) => quizStore(rules.id, (kept) => (typeof kept === 'object' && kept) || {}));
  return computed(kept, (...answers) =>
    quizzes.flatMap((quiz, index) => {
      const decision = kindOf(quiz.rules).decideKept(quiz.rules, answers[index]);
      if (decision.kind === 'incomplete') return [{ quiz, outcome: undefined }];
      if (decision.kind !== 'decided') return [];
      return [{ quiz, outcome: quiz.outcomes.find(({ id }) => id === decision.outcome.id) }];
    }),
  );
}

/** Which self-checks this device remembers, the outcome of each, and a way to forget everything. */
export function TakenQuizzes({ quizzes }: { quizzes: ListedQuiz[] }) {
  const $taken = useMemo(() => takenStore(quizzes), [quizzes]);
  const taken = useStore($taken);
  const keeping = useStore($keeping);
  const [forgotten, setForgotten] = useState<Forgotten>();

  return (
    <>
      {taken.length === 0 && !forgotten && (
        <p>
          You haven’t taken a self-check here yet. Once you have, you find its outcome again in this place. It is kept
          in this browser and nowhere else.
        </p>
      )}
      <ul>
        {taken.map(({ quiz, outcome }) => (
          <li key={quiz.href}>
            <a href={quiz.href}>{quiz.title}</a>
            {outcome ? (
              <p>
                Your outcome: <a href={outcome.href}>{outcome.title}</a>
              </p>
            ) : (
              <p>You have begun it. Some answers are still open.</p>
            )}
          </li>
        ))}
      </ul>
      <p role="status">
        {forgotten &&
          (forgotten.count === 0
            ? 'There was nothing to forget.'
            : 'Forgotten. This site keeps nothing on this device now.')}
      </p>
      <p class="taken-ways">
        <button type="button" class="button" onClick={() => setForgotten(forgetEverything(storagePrefix))}>
          Forget everything on this device
        </button>
        {forgotten && forgotten.count > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              forgotten.undo();
              setForgotten(undefined);
            }}
          >
            Undo
          </button>
        )}
      </p>
      <p class="taken-note">
        {keeping === 'page-only'
          ? 'This browser won’t let us keep anything, so nothing outlives this page.'
          : 'Your answers, the steps you ticked and what you wrote in the workshop’s planner stay in this browser’s own storage. We have no server that could receive them, and you can read in the privacy page how to check that. Some browsers clear their storage by themselves when you haven’t visited for a while.'}
      </p>
    </>
  );
}
