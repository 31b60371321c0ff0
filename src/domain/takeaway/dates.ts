import type { CalendarEvent } from '../planner/calendar.ts';
import { isDay } from '../day.ts';
import { wellFormed } from '../well-formed.ts';
import { writtenRows, type Part, type Values } from './sheet.ts';

/** Returns whether a sheet has a column of dates. */
export const hasDates = (parts: readonly Part[]): boolean =>
  parts.some(({ columns }) => columns.some(({ takes }) => takes === 'date'));

/**
 * Returns a day of the calendar for each row that has a date: named by the row's first text, with the others below.
 * An event's id is made of its day and name, so that a file read again after a row was deleted changes no other row's.
 * @param ids of the sheet, and the site's host, of which the events' ids are made
 */
export const datesOf = (
  parts: readonly Part[],
  values: Values,
  { sheet, host }: { sheet: string; host: string },
): CalendarEvent[] => {
  const events = parts.flatMap((part) => {
    const at = part.columns.findIndex(({ takes }) => takes === 'date');
    if (at < 0) return [];
    return writtenRows(values, part).flatMap((row) => {
      const day = row[at] ?? '';
      if (!isDay(day)) return [];
      const texts = part.columns.flatMap(({ name, takes }, place) =>
        takes === 'text' && row[place] ? [{ name, words: row[place] }] : [],
      );
      const [first, ...others] = texts;
      const summary = first?.words ?? part.name;
      return [
        {
          uid: `${sheet}-${part.id}-${day}-${encodeURIComponent(wellFormed(summary))}@${host}`,
          summary,
          description: others.map(({ name, words }) => `${name}: ${words}`).join('\n'),
          when: { kind: 'day' as const, day },
        },
      ];
    });
  });
  return [...new Map(events.map((event) => [event.uid, event])).values()];
};
