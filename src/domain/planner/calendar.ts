/**
 * Calendar files that Google, Apple and Outlook take, by RFC 5545, https://www.rfc-editor.org/rfc/rfc5545. We write them
 * ourselves, since the libraries for it weigh more than the planner may. An hour is in UTC, which every calendar shows
 * in its reader's own zone, and a day has no zone. So the file needs no time zone rules.
 */
import type { Day } from '../day.ts';
import { wellFormed } from '../well-formed.ts';
import type { ActionPlan } from './workbook.ts';

export interface CalendarEvent {
  /** The same in every file for the same thing, so that a second import updates the first. */
  uid: string;
  summary: string;
  description: string;
  /** A whole day, or a moment of half an hour. */
  when: { kind: 'day'; day: Day } | { kind: 'moment'; at: Date };
  /** Repeats it every `weeks` weeks, `times` times in all. */
  repeats?: { weeks: number; times: number };
}

/** A date of a plan: a day, and an hour of the reader's own zone ("09:30") or "". */
export interface Appointment {
  what: 'first-step' | 'rhythm' | 'review';
  day: Day;
  time: string;
  repeats?: { weeks: number; times: number };
}

/** Weeks for which a rhythm is written ahead. */
const weeksAhead = 52;

/** Returns those that have a date of a plan's first step, the talks that follow it in their rhythm, and its review. */
export function appointmentsOf({ date, time, rhythm, review }: ActionPlan): Appointment[] {
  const repeats = { weeks: rhythm, times: Math.floor(weeksAhead / rhythm) };
  return [
    ...(date ? [{ what: 'first-step' as const, day: date, time }] : []),
    ...(date && rhythm ? [{ what: 'rhythm' as const, day: daysLater(date, rhythm * 7), time: '', repeats }] : []),
    ...(review ? [{ what: 'review' as const, day: review, time: '' }] : []),
  ];
}

/** Length of an appointment at an hour. */
const minutes = 30;

/** Returns the file, its lines ended by CRLF (section 3.1). One with a later `now` replaces an earlier one. */
export function calendarFile(
  events: readonly CalendarEvent[],
  { now, product, language }: { now: Date; product: string; language: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, summary, description, when, repeats }: CalendarEvent, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(now)}`,
    // Section 3.8.7.4: grows with each revision. Minutes since 2020 stay within an integer.
    `SEQUENCE:${Math.max(0, Math.floor((now.getTime() - Date.UTC(2020)) / 60_000))}`,
    ...(when.kind === 'day'
      ? [
          `DTSTART;VALUE=DATE:${basic(when.day)}`,
          `DTEND;VALUE=DATE:${basic(daysLater(when.day, 1))}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utc(when.at)}`, `DTEND:${utc(new Date(when.at.getTime() + minutes * 60_000))}`]),
    ...(repeats ? [`RRULE:FREQ=WEEKLY;INTERVAL=${repeats.weeks};COUNT=${repeats.times}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // Section 3.6.6. A whole day begins at midnight: its alarm waits until nine.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${when.kind === 'day' ? 'PT9H' : '-PT30M'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Returns the day that is `days` days after `day`. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const basic = (day: Day) => day.replaceAll('-', '');
const utc = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Returns `text` as a value of the file (section 3.3.11). Every line end of Unicode becomes the format's own, since some
 * calendars cut the text there. Control characters, which the format forbids, are dropped, lone surrogates replaced.
 */
export const escapeText = (text: string) =>
  wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Returns a line folded to at most 75 octets (section 3.1), with no character cut in two. */
export function fold(line: string): string {
  const folded: string[] = [];
  let length = 0;
  let start = 0;
  let at = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > 75) {
      folded.push(line.slice(start, at));
      start = at;
      // The space that begins a continued line counts.
      length = 1;
    }
    length += octets;
    at += character.length;
  }
  return [...folded, line.slice(start)].join('\r\n ');
}
