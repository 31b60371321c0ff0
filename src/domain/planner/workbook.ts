/** The workbook of the planner: a reader's relationships, each with a plan, and the ways to change them. */
import type { Day } from '../day.ts';

/** Things that a person can decide or open for a team. */
export const decisions = ['budget', 'headcount', 'priorities', 'introductions', 'advice'] as const;
export type Decision = (typeof decisions)[number];

export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** Weeks between two talks; 0 is no rhythm yet. */
export const rhythms = [0, 2, 4, 6, 8, 13] as const;
export type Rhythm = (typeof rhythms)[number];

/** The most characters of each field, and the most people in the list. */
export const limits = { person: 60, introducedBy: 120, text: 600, notes: 2000, relationships: 40 };

/** A reader's plan for one relationship. */
export interface ActionPlan {
  want: string;
  theyCareAbout: string;
  firstStep: string;
  /** Words to say, without quotation marks. */
  words: string;
  /** The day of the first step, and its time: "09:30", or "" for any time of that day. */
  date: Day;
  time: string;
  rhythm: Rhythm;
  /** The day on which the reader looks at the plan again. */
  review: Day;
  /** Ids of the items of the checklist that are ticked. */
  done: string[];
}

/** Returns whether a plan has a day that a calendar can take. */
export const isDated = ({ date, review }: Pick<ActionPlan, 'date' | 'review'>): boolean => Boolean(date || review);

export interface Relationship {
  /** Made up when the person is added, and never shown. */
  id: string;
  /** Initials or a role. */
  person: string;
  decides: Decision[];
  /** The weight of this person's yes for the team. */
  influence: Rating;
  /** The ease with which the reader could talk with them this week. */
  closeness: Rating;
  introducedBy: string;
  /** "" if never one to one. */
  lastSpoke: Day;
  notes: string;
  plan: ActionPlan;
}

export interface Workbook {
  /** In the reader's own order. */
  relationships: Relationship[];
  /** The team's next need, if the reader named one. */
  need: Decision | '';
  /** Id of the person whom the reader plans for instead of the rule's choice, or "". */
  chosen: string;
  /** The reader's reason for that choice. */
  reason: string;
}

export const emptyWorkbook: Workbook = { relationships: [], need: '', chosen: '', reason: '' };

const emptyPlan: ActionPlan = {
  want: '',
  theyCareAbout: '',
  firstStep: '',
  words: '',
  date: '',
  time: '',
  rhythm: 0,
  review: '',
  done: [],
};

/** Returns a person who was just added, with an empty plan. */
export const newRelationship = (
  added: Pick<Relationship, 'id' | 'person' | 'influence' | 'closeness'>,
): Relationship => ({
  ...added,
  decides: [],
  introducedBy: '',
  lastSpoke: '',
  notes: '',
  plan: emptyPlan,
});

const withRelationships = (workbook: Workbook, relationships: Relationship[]): Workbook => ({
  ...workbook,
  relationships,
  chosen: relationships.some(({ id }) => id === workbook.chosen) ? workbook.chosen : '',
});

/** Returns the workbook with `relationship` at `index`, or at the end; unchanged when the list is full or holds its id. */
export function addRelationship(workbook: Workbook, relationship: Relationship, index = Infinity): Workbook {
  const { relationships } = workbook;
  if (relationships.length >= limits.relationships || relationships.some(({ id }) => id === relationship.id))
    return workbook;
  return withRelationships(workbook, [...relationships.slice(0, index), relationship, ...relationships.slice(index)]);
}

/** Returns the workbook with these fields of a relationship changed. */
export const changeRelationship = (workbook: Workbook, id: string, changed: Partial<Relationship>): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.map((one) => (one.id === id ? { ...one, ...changed } : one)),
  );

/** Returns the workbook with these fields of a relationship's plan changed. */
export const changePlan = (workbook: Workbook, id: string, changed: Partial<ActionPlan>): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.map((one) => (one.id === id ? { ...one, plan: { ...one.plan, ...changed } } : one)),
  );

/** Returns the workbook without a relationship. */
export const removeRelationship = (workbook: Workbook, id: string): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.filter((one) => one.id !== id),
  );

/** Returns the workbook with a relationship one place up (-1) or down (1); unchanged at either end. */
export function moveRelationship(workbook: Workbook, id: string, by: -1 | 1): Workbook {
  const { relationships } = workbook;
  const from = relationships.findIndex((one) => one.id === id);
  const moved = relationships[from];
  if (!moved || !relationships[from + by]) return workbook;
  const others = relationships.filter((one) => one !== moved);
  return withRelationships(workbook, [...others.slice(0, from + by), moved, ...others.slice(from + by)]);
}

/** Returns whether a rating is high. The workshop tells its readers that 4 and 5 are. */
export const isHigh = (rating: Rating) => rating >= 4;

/** The four combinations of influence and closeness; each has its strategy in src/content/planner.yaml. */
export const quadrants = ['begin', 'keep', 'ask', 'leave'] as const;
export type Quadrant = (typeof quadrants)[number];

/** Returns the combination that a relationship belongs to. */
export function quadrantOf({ influence, closeness }: Pick<Relationship, 'influence' | 'closeness'>): Quadrant {
  if (isHigh(influence)) return isHigh(closeness) ? 'keep' : 'begin';
  return isHigh(closeness) ? 'ask' : 'leave';
}

/** Returns the name up to a comma or a bracket: "D.K." for "D.K., finance director". */
export const shortName = (person: string) => person.trim().split(/\s*[,(;]/)[0] || person.trim();
