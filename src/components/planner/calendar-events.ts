import { appointmentsOf, type Appointment, type CalendarEvent } from '../../domain/planner/calendar.ts';
import type { ActionPlan, Relationship } from '../../domain/planner/workbook.ts';
import { nameOf } from './words.ts';

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

/** Returns the calendar entries of a plan. `host` makes the ids the site's own; hours are of this device's zone. */
export const calendarEvents = (relationship: Relationship, host: string): CalendarEvent[] =>
  appointmentsOf(relationship.plan).map(({ what, day, time, repeats }) => ({
    uid: `${relationship.id}-${what}@${host}`,
    summary: `${entries[what].summary}: ${nameOf(relationship)}`,
    description: entries[what].description(relationship.plan).filter(Boolean).join('\n\n'),
    when: time ? { kind: 'moment', at: new Date(`${day}T${time}`) } : { kind: 'day', day },
    ...(repeats && { repeats }),
  }));
