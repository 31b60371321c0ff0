import { language } from '#words/language.ts';
import { atReview, quoted, titles } from '#words/plan-calendar.ts';
import { appointmentsOf, calendarFile, type Appointment, type CalendarEvent } from '../../domain/planner/calendar.ts';
import type { ActionPlan, Relationship } from '../../domain/planner/workbook.ts';

/** Returns a plan's dates as a calendar file. */
export const calendarOf = (relationship: Relationship, name: string, host: string): string =>
  calendarFile(calendarEvents(relationship, name, host), { now: new Date(), product: host, language });

/** The text of an entry. */
const descriptions: Record<Appointment['what'], (plan: ActionPlan) => string[]> = {
  'first-step': ({ firstStep, words }) => [firstStep, words && quoted(words)],
  rhythm: ({ want, theyCareAbout }) => [want, theyCareAbout],
  review: () => [atReview],
};

/** Returns the calendar entries of a plan for the person of this `name`. `host` makes the ids the site's own; hours are of this device's zone. */
export const calendarEvents = (relationship: Relationship, name: string, host: string): CalendarEvent[] =>
  appointmentsOf(relationship.plan).map(({ what, day, time, repeats }) => ({
    uid: `${relationship.id}-${what}@${host}`,
    summary: titles[what](name),
    description: descriptions[what](relationship.plan).filter(Boolean).join('\n\n'),
    when: time ? { kind: 'moment', at: new Date(`${day}T${time}`) } : { kind: 'day', day },
    ...(repeats && { repeats }),
  }));
