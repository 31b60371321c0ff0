/** Which relationship matters most right now. The workshop tells readers the same rule, in the same order. */
import { isHigh, quadrantOf, type Day, type Relationship, type Workbook } from './workbook.ts';

/** What the rule looks at, one after the other, until one person is ahead. */
export type Criterion = 'influence' | 'need' | 'closeness' | 'introduction' | 'silence';

export type StartHere =
  /** The list is empty. */
  | { kind: 'nobody' }
  /** Nobody on the list has high influence. */
  | { kind: 'widen' }
  /**
   * `isCircled`: high influence and low closeness. `by`: what put this person ahead of the next one; "only" if there is no
   * next one, "order" if the list's own order had to decide.
   */
  | {
      kind: 'rule';
      relationship: Relationship;
      isCircled: boolean;
      by: Criterion | 'only' | 'order';
      next?: Relationship;
    };

/**
 * The rule. Whoever has high influence and low closeness comes first: among them the highest influence, then who decides
 * what the team needs next, then the lowest closeness, then who can be met through an introduction, then who has not been
 * spoken to for longest. Is there no such person, it is the one with high influence who has not been spoken to for longest.
 */
const criteria: Record<Criterion, (one: Relationship, workbook: Workbook) => number> = {
  influence: ({ influence }) => influence,
  need: ({ decides }, { need }) => (need && decides.includes(need) ? 1 : 0),
  closeness: ({ closeness }) => -closeness,
  introduction: ({ introducedBy }) => (introducedBy.trim() ? 1 : 0),
  silence: ({ lastSpoke }) => daysBefore(lastSpoke),
};
const orderForCircled: Criterion[] = ['influence', 'need', 'closeness', 'introduction', 'silence'];
const orderForKnown: Criterion[] = ['silence', 'influence', 'need', 'closeness', 'introduction'];

/** Days from a date back to nowhere in particular: the longer ago, the more; never counts as longest. */
const daysBefore = (day: Day) => (day ? -Date.parse(day) / 86_400_000 : 1e6);

export function startHere(workbook: Workbook): StartHere {
  const { relationships } = workbook;
  if (relationships.length === 0) return { kind: 'nobody' };
  const influential = relationships.filter(({ influence }) => isHigh(influence));
  const circled = influential.filter((one) => quadrantOf(one) === 'begin');
  const isCircled = circled.length > 0;
  const order = isCircled ? orderForCircled : orderForKnown;
  const decider = (one: Relationship, other: Relationship) =>
    order.find((criterion) => criteria[criterion](one, workbook) !== criteria[criterion](other, workbook));
  const [first, next] = (isCircled ? circled : influential).toSorted((one, other) => {
    const by = decider(one, other);
    return by ? criteria[by](other, workbook) - criteria[by](one, workbook) : 0;
  });
  if (!first) return { kind: 'widen' };
  if (!next) return { kind: 'rule', relationship: first, isCircled, by: 'only' };
  return { kind: 'rule', relationship: first, isCircled, by: decider(first, next) ?? 'order', next };
}

/** For whom the plan is: the reader's own choice, or the rule's. */
export function plannedFor(workbook: Workbook): Relationship | undefined {
  const ruled = startHere(workbook);
  return (
    workbook.relationships.find(({ id }) => id === workbook.chosen) ??
    (ruled.kind === 'rule' ? ruled.relationship : undefined)
  );
}
