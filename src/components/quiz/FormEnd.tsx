import type { FormStore } from '../../browser/quiz/form-store.ts';
import { nothingShown, type ShownOutcome } from '../../browser/quiz/shown-outcome.ts';
import { walk } from '../../domain/quiz/decide.ts';
import { outcomeOf } from '../../domain/quiz/model.ts';

interface FormEndProps {
  form: FormStore;
  /** The outcome's words, and the way to it. */
  shown?: ShownOutcome;
  /** Whether this browser keeps answers, or they last as long as the page. */
  keeping?: 'kept' | 'page-only';
  /** Whether it asks one question at a time, which has a way to the next. */
  inSteps?: true | undefined;
}

/**
 * Below the questions of every kind: what is left, "Start again", what is kept, and the outcome said once and politely.
 * Drawn anew whenever a store changes, so that it needs no hooks, whose code would weigh on every self-check.
 */
export function FormEnd({ form, shown = nothingShown, keeping = 'kept', inSteps }: FormEndProps) {
  const { touched, notice } = form.$visit.get();
  const decision = form.decision();
  const undo = form.undo();
  const outcome = outcomeOf(decision);
  const announced = touched && outcome && `Your outcome: ${shown.titleOf(outcome)}.`;
  const goToNext = ({ currentTarget }: { currentTarget: HTMLButtonElement }) => {
    const [next = ''] = walk(form.check, form.$answers.get()).missing;
    currentTarget.form?.querySelector<HTMLElement>(`[data-question="${next}"] input`)?.focus();
  };
  return (
    <>
      {decision.kind === 'incomplete' && !inSteps && (
        <p class="quiz-after">
          <span>Still to answer: {decision.missing}. Then your outcome shows.</span>
          <button type="button" class="button no-print" onClick={goToNext}>
            Go to the next one
          </button>
        </p>
      )}
      <p class="quiz-after">
        <button type="reset" class="button no-print">
          Start again
        </button>
        {undo && (
          <button
            type="button"
            class="button no-print"
            onClick={({ currentTarget }) => {
              // This button goes.
              (currentTarget.previousElementSibling as HTMLElement).focus();
              undo();
            }}
          >
            Undo
          </button>
        )}
        {outcome && (
          <button type="button" class="button no-print" onClick={shown.focus}>
            Go to your outcome
          </button>
        )}
        {keeping === 'page-only' && <span>This browser won’t keep your answers beyond this page.</span>}
        {keeping === 'kept' && outcome && !touched && <span>You answered this on an earlier visit.</span>}
      </p>
      <p class="visually-hidden" role="status">
        {[notice, announced].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
