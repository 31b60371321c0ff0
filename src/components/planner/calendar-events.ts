import { daysLater, type CalendarEvent } from '../../domain/planner/calendar.ts';
import type { Relationship } from '../../domain/planner/workbook.ts';
import { nameOf } from './words.ts';

/** How many talks of a rhythm a calendar gets: those of about a year. */
const weeksAhead = 52;

/** What a plan puts in a calendar. `host` makes the ids the site's own; times are of this device's zone. */
export function calendarEvents(relationship: Relationship, host: string): CalendarEvent[] {
  const { id, plan } = relationship;
  const name = nameOf(relationship);
  const uid = (what: string) => `${id}-${what}@${host}`;
  const { date, time, rhythm, review } = plan;
  const step: CalendarEvent[] = date
    ? [
        {
          uid: uid('first-step'),
          summary: `First step: ${name}`,
          description: [plan.firstStep, plan.words && `“${plan.words}”`].filter(Boolean).join('\n\n'),
          when: time ? { kind: 'moment', at: new Date(`${date}T${time}`) } : { kind: 'day', day: date },
        },
      ]
    : [];
  const talks: CalendarEvent[] =
    date && rhythm
      ? [
          {
            uid: uid('rhythm'),
            summary: `Be in touch: ${name}`,
            description: [plan.want, plan.theyCareAbout].filter(Boolean).join('\n\n'),
            when: { kind: 'day', day: daysLater(date, rhythm * 7) },
            repeats: { weeks: rhythm, times: Math.floor(weeksAhead / rhythm) },
          },
        ]
      : [];
  const looked: CalendarEvent[] = review
    ? [
        {
          uid: uid('review'),
          summary: `Look at the plan again: ${name}`,
          description: 'Change the two numbers, and decide whether to go on or to take the next person.',
          when: { kind: 'day', day: review },
        },
      ]
    : [];
  return [...step, ...talks, ...looked];
}
