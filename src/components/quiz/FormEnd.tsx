import { useStore } from '@nanostores/preact';
import { $keeping } from '../../browser/storage/on-device.ts';
import type { ShownOutcome } from '../../browser/quiz/shown-outcome.ts';

const kept = { ssr: (): 'kept' | 'page-only' => 'kept' };

export interface FormEndProps {
  /** Id of the outcome that shows, if any. */
  outcome: string | undefined;
  /** Whether the reader answered on this visit; else the answers come from an earlier one. */
  touched: boolean;
  /** More to announce than the outcome: boxes cleared, statements left. */
  notice?: string | undefined;
  /** Its words, and the way to it. */
  shown: ShownOutcome;
}

/** Below the rows of every kind: "Start again", what is kept, and the outcome said once and politely. */
export function FormEnd({ outcome, touched, notice, shown }: FormEndProps) {
  const keeping = useStore($keeping, kept);
  const announced = touched && outcome ? `Your outcome: ${shown.titleOf(outcome)}.` : '';
  return (
    <>
      <p class="quiz-after">
        <button type="reset" class="button no-print">
          Start again
        </button>
        {outcome && (
          <button type="button" class="button no-print" onClick={shown.focus}>
            Go to your outcome
          </button>
        )}
        {keeping === 'page-only' && (
          <span>This browser won’t keep your answers. They stay while this page is open.</span>
        )}
        {keeping === 'kept' && outcome && !touched && <span>You answered this on an earlier visit.</span>}
      </p>
      <p class="visually-hidden" role="status">
        {[notice, announced].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
