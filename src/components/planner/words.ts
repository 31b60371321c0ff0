/** The planner's sentences, each made from a reader's own entries. Pure: what is shown is what is tested. */
import { ago } from '../../domain/count.ts';
import type { Loaded } from '../../domain/planner/saved.ts';
import type { Criterion, StartHere } from '../../domain/planner/start-here.ts';
import {
  isHigh,
  limits,
  shortName,
  type Day,
  type Decision,
  type Relationship,
  type Rhythm,
} from '../../domain/planner/workbook.ts';
import type { RatingNames } from './planner-props.ts';
import type { PlanField } from '../workshop/plan-fields.ts';

export const decisionNames: Record<Decision, string> = {
  budget: 'Budget',
  headcount: 'Headcount',
  priorities: 'Priorities',
  introductions: 'Introductions',
  advice: 'Advice',
};

/** The ratings to choose from, with what each means. */
export const ratingOptions = (names: RatingNames, scale: 'influence' | 'closeness') =>
  names.map((name, index) => [String(index + 1), `${index + 1}: ${name[scale]}`] as const);

export const rhythmNames: Record<Rhythm, string> = {
  0: 'None yet',
  2: 'Every two weeks',
  4: 'Every four weeks',
  6: 'Every six weeks',
  8: 'Every eight weeks',
  13: 'Every quarter',
};

export const nameOf = ({ person }: Pick<Relationship, 'person'>) => person.trim() || 'Somebody';
/** The name where a long one would be in the way. */
export const briefNameOf = ({ person }: Pick<Relationship, 'person'>) => shortName(person) || 'Somebody';

const list = new Intl.ListFormat('en-US');
const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
export const dayName = (day: Day) => (day ? date.format(new Date(`${day}T00:00:00Z`)) : '');

const decidesOn = ({ decides }: Relationship) =>
  decides.length > 0 ? list.format(decides.map((one) => decisionNames[one].toLowerCase())) : '';

/** "High influence, low closeness". */
export const combination = ({ influence, closeness }: Pick<Relationship, 'influence' | 'closeness'>) =>
  `${isHigh(influence) ? 'High' : 'Low'} influence, ${isHigh(closeness) ? 'high' : 'low'} closeness`;

/** When you last spoke, seen from `today`. */
function sinceSpoke(lastSpoke: Day, today: Day): string {
  const days = Math.round((Date.parse(today) - Date.parse(lastSpoke)) / 86_400_000);
  if (days < 0) return `on ${dayName(lastSpoke)}`;
  if (days < 14) return 'in the last two weeks';
  if (days < 60) return ago(Math.floor(days / 7), 'week');
  const months = Math.floor(days / 30.4);
  return months < 24 ? ago(months, 'month') : ago(Math.floor(months / 12), 'year');
}

const spoke = (lastSpoke: Day, today: Day) =>
  lastSpoke ? `You last spoke ${sinceSpoke(lastSpoke, today)}.` : 'You’ve never spoken one to one.';

/** All that the map shows of a person, and more. */
export function sentenceOf(
  relationship: Relationship,
  { strategy, isStart, today }: { strategy: string; isStart: boolean; today: Day },
): string {
  const { introducedBy, lastSpoke } = relationship;
  const decides = decidesOn(relationship);
  return [
    `${combination(relationship)}: ${strategy}.`,
    decides && `Can decide or open: ${decides}.`,
    spoke(lastSpoke, today),
    introducedBy.trim() && `An introduction could come from: ${introducedBy.trim()}.`,
    isStart && 'Start here.',
  ]
    .filter(Boolean)
    .join(' ');
}

const because: Record<Criterion | 'only' | 'order', (next: string) => string> = {
  only: () => '',
  influence: (next) => `They have more influence than ${next}, who comes next.`,
  need: (next) => `Unlike ${next}, they decide what your team needs next.`,
  closeness: (next) => `${next} has as much influence, and you know each other better already.`,
  introduction: (next) => `Unlike ${next}, they can be reached through someone who would introduce you.`,
  silence: (next) => `It’s longer since you spoke with them than with ${next}.`,
  order: (next) => `${next} would do as well. This one stands first on your list.`,
};

/** Why the rule picks whom it picks. */
export function reasonFor(start: StartHere, today: Day): string {
  if (start.kind === 'nobody') return 'Put the first person on your list, and this place tells you where to begin.';
  if (start.kind === 'widen')
    return 'Nobody on your list has an influence of 4 or 5. Widen the net: ask a team leader in another area whom they would add.';
  const { relationship, isCircled, by, next } = start;
  const standing = isCircled
    ? `Their influence is ${relationship.influence} of 5 and your closeness is ${relationship.closeness} of 5, so this is where a first step changes most.`
    : `You are close to everyone on your list who has high influence, so the rule looks at how long ago you spoke. ${spoke(relationship.lastSpoke, today)}`;
  return [standing, next && because[by](briefNameOf(next))].filter(Boolean).join(' ');
}

/** Returns the text of a plan's field, as it is printed or copied. */
export function fieldValue(relationship: Relationship, field: PlanField): string {
  const { plan } = relationship;
  const at = plan.time && plan.date ? `, ${plan.time}` : '';
  const values: Record<PlanField, string> = {
    person: nameOf(relationship),
    decides: decidesOn(relationship),
    influence: String(relationship.influence),
    closeness: String(relationship.closeness),
    introducedBy: relationship.introducedBy,
    lastSpoke: relationship.lastSpoke ? dayName(relationship.lastSpoke) : 'Never one to one',
    want: plan.want,
    theyCareAbout: plan.theyCareAbout,
    firstStep: plan.firstStep,
    words: plan.words,
    date: dayName(plan.date) + at,
    rhythm: rhythmNames[plan.rhythm],
    review: dayName(plan.review),
  };
  return values[field];
}

/** A plan as plain text, a field a line. */
export const planAsText = (relationship: Relationship, fields: readonly { name: string; value: PlanField }[]) =>
  fields
    .map(({ name, value }) => ({ name, written: fieldValue(relationship, value).trim() }))
    .filter(({ written }) => written)
    .map(({ name, written }) => `${name}: ${written}`)
    .join('\n');

/** Why a file can't be loaded, and what to do. */
export function refusal(refused: Extract<Loaded, { kind: 'refused' }>): string {
  switch (refused.why) {
    case 'no-json':
      return 'This file can’t be read as a plan. Choose the file that “Save to a file” made here.';
    case 'another-file':
      return 'This file isn’t from this planner. Choose the file that “Save to a file” made here.';
    case 'newer':
      return 'This plan was saved by a newer version of this page. Reload the page, and load the file again.';
    case 'damaged':
      return `This file was changed or cut off: ${refused.where} is wrong (${refused.fault}). Your list here is as it was.`;
  }
}

export const fullList = `The list has room for ${limits.relationships} people. Delete someone before you add another.`;
