import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import * as say from '#words/taken.ts';
import type { TakenQuiz } from '../../browser/quiz/taken-store.ts';
import type { ForgettingStore } from '../../browser/storage/forgetting-store.ts';
import { $keeping } from '../../browser/storage/on-device.ts';

interface Props {
  $taken: ReadableAtom<TakenQuiz[]>;
  forgetting: ForgettingStore;
  /** How many remembered self-checks could not be loaded; undefined while some are on their way. */
  missing: number | undefined;
  /** Whether the publication has a planner, which keeps things as well. */
  hasPlanner: boolean;
}

/** Which self-checks this device remembers, the outcome of each, and a way to forget everything. */
export function TakenQuizzes({ $taken, forgetting: { $forgetting, forget }, missing, hasPlanner }: Props) {
  const taken = useStore($taken);
  const keeping = useStore($keeping);
  const forgetting = useStore($forgetting);

  return (
    <>
      {taken.length === 0 && missing === 0 && forgetting.kind === 'not-asked' && <p>{say.nothingTaken}</p>}
      <ul>{taken.map(Item)}</ul>
      {missing !== undefined && missing > 0 && <p>{say.othersMissing}</p>}
      <p role="status">
        {forgetting.kind === 'forgotten' && forgetting.step.says}
        {forgetting.kind === 'nothing-kept' && say.nothingToForget}
      </p>
      <p class="taken-ways">
        <button type="button" class="button" data-deliberate onClick={forget}>
          {say.forget}
        </button>
        {forgetting.kind === 'forgotten' && (
          <button type="button" class="button" data-deliberate onClick={forgetting.step.take}>
            {forgetting.step.label}
          </button>
        )}
      </p>
      <p class="taken-note">{keeping === 'page-only' ? say.notKept : say.isKept(hasPlanner)}</p>
    </>
  );
}

const Item = ({ quiz, outcome }: TakenQuiz) => (
  <li key={quiz.href}>
    <a href={quiz.href}>{quiz.title}</a>
    {outcome ? (
      <p>
        {say.yourOutcome}
        <a href={outcome.href}>{outcome.title}</a>
      </p>
    ) : (
      <p>{say.begun}</p>
    )}
  </li>
);
