/** The planner's sentences, each made from a reader's own entries. Pure: what is shown is what is tested. */
import { dayAt, neverOneToOne, rhythmNames } from '#words/plan.ts';
import * as keeping from '#words/planner-keeping.ts';
import * as say from '#words/planner-sentences.ts';
import { decisionNames, somebody } from '#words/planner.ts';
import type { Day, DayName } from '../../domain/day.ts';
import type { Loaded } from '../../domain/planner/saved.ts';
import type { StartHere } from '../../domain/planner/start-here.ts';
import { isHigh, shortName, type Relationship } from '../../domain/planner/workbook.ts';
import type { RatingNames } from './planner-props.ts';
import type { PlanField } from '../workshop/plan-fields.ts';

/** The reader's day, and how days are written. */
export interface Calendar {
  today: Day;
  dayName: DayName;
}

/** The ratings to choose from, with what each means. */
export const ratingOptions = (names: RatingNames, scale: 'influence' | 'closeness') =>
  names.map((name, index) => [String(index + 1), `${index + 1}: ${name[scale]}`] as const);

export const nameOf = ({ person }: Pick<Relationship, 'person'>) => person.trim() || somebody;
/** The name where a long one would be in the way. */
export const briefNameOf = ({ person }: Pick<Relationship, 'person'>) => shortName(person) || somebody;

const decidesOn = ({ decides }: Relationship) =>
  decides.length > 0 ? say.decisionsIn(decides.map((one) => decisionNames[one])) : '';

/** "High influence, low closeness: …", with what to do then. */
export const combination = (
  { influence, closeness }: Pick<Relationship, 'influence' | 'closeness'>,
  strategy: string,
) => say.combination(isHigh(influence), isHigh(closeness), strategy);

/** When you last spoke, seen from `today`. */
function spoke(lastSpoke: Day, { today, dayName }: Calendar): string {
  if (!lastSpoke) return say.neverSpoke;
  const days = Math.round((Date.parse(today) - Date.parse(lastSpoke)) / 86_400_000);
  if (days < 0) return say.spokeOn(dayName(lastSpoke));
  if (days < 14) return say.spokeLately;
  if (days < 60) return say.spokeAgo(Math.floor(days / 7), 'week');
  const months = Math.floor(days / 30.4);
  return months < 24 ? say.spokeAgo(months, 'month') : say.spokeAgo(Math.floor(months / 12), 'year');
}

/** All that the map shows of a person, and more. */
export function sentenceOf(
  relationship: Relationship,
  { strategy, isStart, ...calendar }: { strategy: string; isStart: boolean } & Calendar,
): string {
  const { introducedBy, lastSpoke } = relationship;
  const decides = decidesOn(relationship);
  return [
    combination(relationship, strategy),
    decides && say.canDecide(decides),
    spoke(lastSpoke, calendar),
    introducedBy.trim() && say.introduction(introducedBy.trim()),
    isStart && say.startsHere,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why the rule picks whom it picks. */
export function reasonFor(start: StartHere, calendar: Calendar): string {
  if (start.kind === 'nobody') return say.noPeople;
  if (start.kind === 'widen') return say.nobodyInfluential;
  const { relationship, isCircled, by, next } = start;
  const standing = isCircled
    ? say.hereItChangesMost(relationship.influence, relationship.closeness)
    : `${say.closeToAll} ${spoke(relationship.lastSpoke, calendar)}`;
  return [standing, next && by !== 'only' && say.because[by](briefNameOf(next))].filter(Boolean).join(' ');
}

/** Returns the text of a plan's field, as it is printed or copied. */
export function fieldValue(relationship: Relationship, field: PlanField, dayName: DayName): string {
  const { plan } = relationship;
  const date = dayName(plan.date);
  const values: Record<PlanField, string> = {
    person: nameOf(relationship),
    decides: decidesOn(relationship),
    influence: String(relationship.influence),
    closeness: String(relationship.closeness),
    introducedBy: relationship.introducedBy,
    lastSpoke: dayName(relationship.lastSpoke) || neverOneToOne,
    want: plan.want,
    theyCareAbout: plan.theyCareAbout,
    firstStep: plan.firstStep,
    words: plan.words,
    date: plan.time && date ? dayAt(date, plan.time) : date,
    rhythm: rhythmNames[plan.rhythm],
    review: dayName(plan.review),
  };
  return values[field];
}

/** A plan as plain text, a field a line. */
export const planAsText = (fields: readonly { name: string; written: string }[]) =>
  fields.flatMap(({ name, written }) => (written.trim() ? `${name}: ${written.trim()}` : [])).join('\n');

/** Why a file can't be loaded, and what to do. */
export function refusal(refused: Extract<Loaded, { kind: 'refused' }>): string {
  switch (refused.why) {
    case 'no-json':
      return keeping.noPlan;
    case 'another-file':
      return keeping.anotherFile;
    case 'newer':
      return keeping.newerFile;
    case 'damaged':
      return keeping.damagedFile(refused.where, refused.fault);
  }
}
