import * as say from '#words/reminder.ts';
import type { Day } from '../../domain/day.ts';

interface Props {
  steps: readonly string[];
  /** The first day that may be chosen, and the one that is there before anybody does. */
  days: { first: Day; proposed: Day };
  onChoose: (chosen: { index: number; day: Day }) => void;
}

/** One of the steps and a day. The form itself holds both, until the page is left. */
export function ReminderForm({ steps, days, onChoose }: Props) {
  return (
    <form
      class="reminder"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        onChoose({ index: Number(chosen.get('step')), day: chosen.get('day') as Day });
      }}
    >
      <fieldset hidden={steps.length === 1}>
        <legend>{say.whichStep}</legend>
        {steps.map((step, index) => (
          <label key={index}>
            <input type="radio" name="step" value={index} defaultChecked={index === 0} />
            <span>{step}</span>
          </label>
        ))}
      </fieldset>
      <label class="reminder-day">
        {say.onDay}
        <input type="date" name="day" required min={days.first} max="9999-12-31" defaultValue={days.proposed} />
      </label>
      <p class="reminder-note">{say.note}</p>
      <p>
        <button class="button button-yes">{say.make}</button>
      </p>
    </form>
  );
}
