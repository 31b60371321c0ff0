import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { TakenQuiz } from '../../browser/quiz/taken-store.ts';
import type { ForgettingStore } from '../../browser/storage/forgetting-store.ts';
import { $keeping } from '../../browser/storage/on-device.ts';

interface Props {
  $taken: ReadableAtom<TakenQuiz[]>;
  forgetting: ForgettingStore;
  /** How many remembered self-checks could not be loaded; undefined while some are on their way. */
  missing: number | undefined;
}

/** Which self-checks this device remembers, the outcome of each, and a way to forget everything. */
export function TakenQuizzes({ $taken, forgetting: { $forgetting, forget }, missing }: Props) {
  const taken = useStore($taken);
  const keeping = useStore($keeping);
  const forgetting = useStore($forgetting);

  return (
    <>
      {taken.length === 0 && missing === 0 && forgetting.kind === 'not-asked' && (
        <p>
          You haven’t taken a self-check here yet. Once you have, you find its outcome again in this place. It is kept
          in this browser and nowhere else.
        </p>
      )}
      <ul>{taken.map(Item)}</ul>
      {missing !== undefined && missing > 0 && (
        <p>You have taken others, too. They could not be loaded. You may be offline.</p>
      )}
      <p role="status">
        {forgetting.kind === 'forgotten' && forgetting.step.says}
        {forgetting.kind === 'nothing-kept' && 'There was nothing to forget.'}
      </p>
      <p class="taken-ways">
        <button type="button" class="button" data-deliberate onClick={forget}>
          Forget everything on this device
        </button>
        {forgetting.kind === 'forgotten' && (
          <button type="button" class="button" data-deliberate onClick={forgetting.step.take}>
            {forgetting.step.label}
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

const Item = ({ quiz, outcome }: TakenQuiz) => (
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
);
