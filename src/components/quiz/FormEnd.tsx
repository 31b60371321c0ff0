import * as say from '#words/self-check.ts';
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
  const announced = touched && outcome && say.reached(shown.titleOf(outcome));
  const goToNext = ({ currentTarget }: { currentTarget: HTMLButtonElement }) => {
    const [next = ''] = walk(form.check, form.$answers.get()).missing;
    currentTarget.form?.querySelector<HTMLElement>(`[data-question="${next}"] input`)?.focus();
  };
  return (
    <>
      {decision.kind === 'incomplete' && !inSteps && (
        <p class="quiz-after">
          <span>{say.stillToAnswer(decision.missing)}</span>
          <button type="button" class="button no-print" onClick={goToNext}>
            {say.goToNext}
          </button>
        </p>
      )}
      <p class="quiz-after">
        <button type="reset" class="button no-print">
          {say.startAgain}
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
            {say.undo}
          </button>
        )}
        {outcome && (
          <button type="button" class="button no-print" onClick={shown.focus}>
            {say.goToOutcome}
          </button>
        )}
        {keeping === 'page-only' && <span>{say.notKept}</span>}
        {keeping === 'kept' && outcome && !touched && <span>{say.isKept}</span>}
      </p>
      <p class="visually-hidden" role="status">
        {[notice, announced].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
