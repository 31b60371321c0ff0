import type { Day } from '../day.ts';
import type { CalendarEvent } from '../planner/calendar.ts';

/** The page of a reader who wants to be reminded of one of its steps. */
export interface RemindingPage {
  /** Its own among the pages of the site: "wrong-person-likely". It makes the ids of its entries. */
  id: string;
  /** Its absolute address. */
  url: string;
  /** Says what it is, below the step. */
  about: string;
}

/** Days until a reminder, unless the reader chooses others. */
export const daysUntil = 7;

/** Returns the day on which it is `now` where the device is. */
export const dayHere = (now: Date): Day =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/**
 * Returns a step as an entry of a calendar, for a whole day. It says what is on the page and nothing of the reader: the
 * same for everybody who chooses this step. Made again for another day, it changes the entry that is there.
 * @param index the place of the step on its page
 */
export const reminderOf = (
  { id, url, about }: RemindingPage,
  { step, index, day }: { step: string; index: number; day: Day },
): CalendarEvent => ({
  uid: `${id}-step-${index + 1}@${new URL(url).host}`,
  summary: step,
  description: `${about}\n${url}`,
  when: { kind: 'day', day },
});
