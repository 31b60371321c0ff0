import { appointmentsOf, calendarFile, type Appointment, type CalendarEvent } from '../../domain/planner/calendar.ts';
import type { ActionPlan, Relationship } from '../../domain/planner/workbook.ts';

/** Returns a plan's dates as a calendar file. */
export const calendarOf = (relationship: Relationship, name: string, host: string): string =>
  calendarFile(calendarEvents(relationship, name, host), { now: new Date(), product: host });

/** The title of an entry, which the person's name follows, and its text. */
const entries: Record<Appointment['what'], { summary: string; description: (plan: ActionPlan) => string[] }> = {
  'first-step': {
    summary: 'First step',
    description: ({ firstStep, words }) => [firstStep, words && `“${words}”`],
  },
  rhythm: { summary: 'Be in touch', description: ({ want, theyCareAbout }) => [want, theyCareAbout] },
  review: {
    summary: 'Look at the plan again',
    description: () => ['Change the two numbers, and decide whether to go on or to take the next person.'],
  },
};

/** Returns the calendar entries of a plan for the person of this `name`. `host` makes the ids the site's own; hours are of this device's zone. */
export const calendarEvents = (relationship: Relationship, name: string, host: string): CalendarEvent[] =>
  appointmentsOf(relationship.plan).map(({ what, day, time, repeats }) => ({
    uid: `${relationship.id}-${what}@${host}`,
    summary: `${entries[what].summary}: ${name}`,
    description: entries[what].description(relationship.plan).filter(Boolean).join('\n\n'),
    when: time ? { kind: 'moment', at: new Date(`${day}T${time}`) } : { kind: 'day', day },
    ...(repeats && { repeats }),
  }));
