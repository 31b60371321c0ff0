/** Fetched when a reader wants a step in their calendar. */
import { render } from 'preact';
import { language } from '#words/language.ts';
import { ready } from '#words/reminder.ts';
import { addStyles, propertiesOf } from '../../browser/island-needs.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';
import { calendarFile, daysLater } from '../../domain/planner/calendar.ts';
import { dayHere, daysUntil, reminderOf, type RemindingPage } from '../../domain/reminder/reminder.ts';
import { ReminderForm } from './ReminderForm.tsx';
import styles from './reminder.css?url';

addStyles(styles);

/** The steps of the outcome that `place` is in. */
const stepsAround = (place: HTMLElement) =>
  [...(place.parentElement?.querySelectorAll('.steps label') ?? [])].map(({ textContent }) =>
    (textContent ?? '').trim().replace(/\s+/g, ' '),
  );

/** Shows the form in `place`, or hides it. It stays as it is filled in. */
export function toggleReminder(place: HTMLElement): void {
  const root = place.querySelector('div');
  const button = place.querySelector('[data-reminder-open]');
  const status = place.querySelector('[role=status]');
  if (!root || !button || !status) return;
  const isNew = root.childElementCount === 0;
  if (isNew) draw(place, root, (words) => status.replaceChildren(words));
  root.hidden = !isNew && !root.hidden;
  button.setAttribute('aria-expanded', String(!root.hidden));
  status.replaceChildren();
  if (!root.hidden) root.querySelector('input')?.focus();
}

function draw(place: HTMLElement, root: HTMLElement, say: (words: string) => void) {
  const page = propertiesOf(place) as RemindingPage;
  const steps = stepsAround(place);
  const today = dayHere(new Date());
  const days = { first: today, proposed: daysLater(today, daysUntil) };
  render(
    <ReminderForm
      steps={steps}
      days={days}
      onChoose={({ index, day }) => {
        const entry = reminderOf(page, { step: steps[index] ?? '', index, day });
        const made = { now: new Date(), product: new URL(page.url).host, language };
        offerFile('step.ics', 'text/calendar', calendarFile([entry], made));
        say(ready);
      }}
    />,
    root,
  );
}
