/** What a reader keeps in the planner: relationships, each with a plan, and how one changes them. */

/** What a person can decide, or open for a team. */
export const decisions = ['budget', 'headcount', 'priorities', 'introductions', 'advice'] as const;
export type Decision = (typeof decisions)[number];

export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** Weeks between two talks; 0 is no rhythm yet. */
export const rhythms = [0, 2, 4, 6, 8, 13] as const;
export type Rhythm = (typeof rhythms)[number];

/** How many characters a field takes, and how many people the list. */
export const limits = { person: 60, introducedBy: 120, text: 600, notes: 2000, relationships: 40 };

/** A day as "2026-11-24", or "" for none. */
export type Day = string;

/** Whether `value` is a day of the calendar, with a year of four digits. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** What a reader means to do about one relationship. */
export interface ActionPlan {
  want: string;
  theyCareAbout: string;
  firstStep: string;
  /** Words to say, without quotation marks. */
  words: string;
  /** When the first step is done, and at what time ("09:30", or "" for any time of that day). */
  date: Day;
  time: string;
  rhythm: Rhythm;
  /** When the reader looks at the plan again. */
  review: Day;
  /** Ids of the items of the checklist that are ticked. */
  done: string[];
}

export interface Relationship {
  /** Made up when the person is added, and never shown. */
  id: string;
  /** Initials or a role. */
  person: string;
  decides: Decision[];
  /** How much this person's yes could change for the team. */
  influence: Rating;
  /** How easily the reader could talk with them this week. */
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
  /** What the team will need next, if the reader said so. */
  need: Decision | '';
  /** Whom the reader plans for instead of the one whom the rule picks: an id, or "". */
  chosen: string;
  /** Why, in the reader's words. */
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

/** A person just added, with nothing planned. */
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

/** With `relationship` at `index`, or at the end; unchanged when the list is full or holds that id. */
export function addRelationship(workbook: Workbook, relationship: Relationship, index = Infinity): Workbook {
  const { relationships } = workbook;
  if (relationships.length >= limits.relationships || relationships.some(({ id }) => id === relationship.id))
    return workbook;
  return withRelationships(workbook, relationships.toSpliced(Math.min(index, relationships.length), 0, relationship));
}

export const changeRelationship = (workbook: Workbook, id: string, changed: Partial<Relationship>): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.map((one) => (one.id === id ? { ...one, ...changed } : one)),
  );

export const changePlan = (workbook: Workbook, id: string, changed: Partial<ActionPlan>): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.map((one) => (one.id === id ? { ...one, plan: { ...one.plan, ...changed } } : one)),
  );

export const removeRelationship = (workbook: Workbook, id: string): Workbook =>
  withRelationships(
    workbook,
    workbook.relationships.filter((one) => one.id !== id),
  );

/** One place up (-1) or down (1); unchanged at either end. */
export function moveRelationship(workbook: Workbook, id: string, by: -1 | 1): Workbook {
  const { relationships } = workbook;
  const from = relationships.findIndex((one) => one.id === id);
  const moved = relationships[from];
  if (!moved || !relationships[from + by]) return workbook;
  return withRelationships(workbook, relationships.toSpliced(from, 1).toSpliced(from + by, 0, moved));
}

/** 4 and 5 count as high: the workshop says so to the reader. */
export const isHigh = (rating: Rating) => rating >= 4;

/** The four combinations of influence and closeness; each has its strategy in src/content/planner.yaml. */
export const quadrants = ['begin', 'keep', 'ask', 'leave'] as const;
export type Quadrant = (typeof quadrants)[number];

export function quadrantOf({ influence, closeness }: Pick<Relationship, 'influence' | 'closeness'>): Quadrant {
  if (isHigh(influence)) return isHigh(closeness) ? 'keep' : 'begin';
  return isHigh(closeness) ? 'ask' : 'leave';
}

/** What stands before a comma or a bracket: "D.K." for "D.K., finance director". */
export const shortName = (person: string) => person.trim().split(/\s*[,(;]/)[0] || person.trim();
