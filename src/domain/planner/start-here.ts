/** Picks the relationship to begin with. The workshop tells readers the same rule, in the same order. */
import type { Day } from '../day.ts';
import { isHigh, quadrantOf, type Relationship, type Workbook } from './workbook.ts';

/** The rule compares people by one criterion after the other, until one person is ahead. */
export type Criterion = 'influence' | 'need' | 'closeness' | 'introduction' | 'silence';

export type StartHere =
  /** The list is empty. */
  | { kind: 'nobody' }
  /** Nobody on the list has high influence. */
  | { kind: 'widen' }
  /**
   * `isCircled`: high influence and low closeness. `by`: the criterion that put this person ahead of `next`; "only" where
   * there is no next one, "order" where the order of the list decided.
   */
  | {
      kind: 'rule';
      relationship: Relationship;
      isCircled: boolean;
      by: Criterion | 'only' | 'order';
      next?: Relationship;
    };

/** Points of a person by each criterion: more points are ahead. */
const criteria: Record<Criterion, (one: Relationship, workbook: Workbook) => number> = {
  influence: ({ influence }) => influence,
  need: ({ decides }, { need }) => (need && decides.includes(need) ? 1 : 0),
  closeness: ({ closeness }) => -closeness,
  introduction: ({ introducedBy }) => (introducedBy.trim() ? 1 : 0),
  silence: ({ lastSpoke }) => daysBefore(lastSpoke),
};
const orderForCircled: Criterion[] = ['influence', 'need', 'closeness', 'introduction', 'silence'];
const orderForKnown: Criterion[] = ['silence', 'influence', 'need', 'closeness', 'introduction'];

/** Returns more for a day that is longer ago, and most for "", which is never. */
const daysBefore = (day: Day) => (day ? -Date.parse(day) / 86_400_000 : 1e6);

/**
 * Returns the person to begin with: of those with high influence and low closeness, who has the highest influence, then
 * decides what the team needs next, then has the lowest closeness, then can be met through an introduction, then has not
 * been spoken to for longest. Without such people, the one with high influence who has not been spoken to for longest.
 */
export function startHere(workbook: Workbook): StartHere {
  const { relationships } = workbook;
  if (relationships.length === 0) return { kind: 'nobody' };
  const influential = relationships.filter(({ influence }) => isHigh(influence));
  const circled = influential.filter((one) => quadrantOf(one) === 'begin');
  const isCircled = circled.length > 0;
  const order = isCircled ? orderForCircled : orderForKnown;
  const decider = (one: Relationship, other: Relationship) =>
    order.find((criterion) => criteria[criterion](one, workbook) !== criteria[criterion](other, workbook));
  const [first, next] = [...(isCircled ? circled : influential)].sort((one, other) => {
    const by = decider(one, other);
    return by ? criteria[by](other, workbook) - criteria[by](one, workbook) : 0;
  });
  if (!first) return { kind: 'widen' };
  if (!next) return { kind: 'rule', relationship: first, isCircled, by: 'only' };
  return { kind: 'rule', relationship: first, isCircled, by: decider(first, next) ?? 'order', next };
}

/** Returns the person whom the plan is for: the reader's own choice, else the rule's. */
export function plannedFor(workbook: Workbook): Relationship | undefined {
  const ruled = startHere(workbook);
  return (
    workbook.relationships.find(({ id }) => id === workbook.chosen) ??
    (ruled.kind === 'rule' ? ruled.relationship : undefined)
  );
}
