import { outcomeOf, type Decision, type Mark } from '../kind.ts';

/** When an outcome applies: every part that is given must hold. `schema.ts` explains each to writers. */
export interface Condition {
  atLeast?: number | undefined;
  atMost?: number | undefined;
  weakest?: string[] | undefined;
}

/** What deciding needs to know of a quiz. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  /** The answers to every statement, least first: the first is worth 0 points, the next 1, and so on. */
  points: readonly string[];
  dimensions: readonly { id: string }[];
  statements: readonly { id: string; dimension: string }[];
  outcomes: readonly O[];
}

/** What a reader answered: points by statement id. */
export type Points = Readonly<Record<string, number>>;

/** Points added up. */
export interface Tally {
  total: number;
  /** In the quiz's order; `most` is what all its statements together can give. */
  dimensions: { id: string; points: number; most: number }[];
  /** Id of the dimension with the smallest share of its points; the earlier one when two are level. */
  weakest: string;
}

/** Only what the quiz still asks, with points that it can give: everything else is dropped. */
export function knownPoints(rules: Rules, kept: unknown): Points {
  if (typeof kept !== 'object' || kept === null) return {};
  const values = new Map(Object.entries(kept));
  return Object.fromEntries(
    rules.statements.flatMap(({ id }) => {
      const points: unknown = values.get(id);
      return typeof points === 'number' && Number.isInteger(points) && points in rules.points ? [[id, points]] : [];
    }),
  );
}

/** How many statements have no answer yet. */
export const missing = (rules: Rules, points: Points): number =>
  rules.statements.filter(({ id }) => !Object.hasOwn(points, id)).length;

/** Adds the points up; a statement without an answer counts 0. */
export function tally(rules: Rules, points: Points): Tally {
  const most = rules.points.length - 1;
  return tallyOf(
    rules.dimensions.map(({ id }) => {
      const statements = rules.statements.filter(({ dimension }) => dimension === id);
      return {
        id,
        points: statements.reduce((sum, statement) => sum + (points[statement.id] ?? 0), 0),
        most: statements.length * most,
      };
    }),
  );
}

function tallyOf(dimensions: Tally['dimensions']): Tally {
  const weakest = dimensions.reduce((low, next) => (next.points * low.most < low.points * next.most ? next : low));
  return { total: dimensions.reduce((sum, { points }) => sum + points, 0), dimensions, weakest: weakest.id };
}

/** The one function that decides a quiz of kind scale, once every statement has its answer. */
export function decideOutcome<O extends { id: string; when: Condition }>(rules: Rules<O>, points: Points): Decision<O> {
  const unanswered = missing(rules, points);
  if (unanswered === rules.statements.length) return { kind: 'unanswered' };
  return unanswered > 0 ? { kind: 'incomplete', missing: unanswered } : decideTally(rules, tally(rules, points));
}

/** The same for points that are added up. */
export function decideTally<O extends { id: string; when: Condition }>(
  rules: Rules<O>,
  { total, weakest }: Pick<Tally, 'total' | 'weakest'>,
): Decision<O> {
  const outcome = rules.outcomes.find(
    ({ when }) =>
      total >= (when.atLeast ?? 0) &&
      total <= (when.atMost ?? Infinity) &&
      (when.weakest === undefined || when.weakest.includes(weakest)),
  );
  return outcome ? { kind: 'decided', outcome } : { kind: 'undecided' };
}

/** Every tally that answers can add up to: the product of each dimension's points, 0 to most. */
export function tallies(rules: Rules): Tally[] {
  const empty = tally(rules, {}).dimensions;
  return empty
    .reduce<Tally['dimensions'][]>(
      (tuples, { id, most }) =>
        tuples.flatMap((tuple) => Array.from({ length: most + 1 }, (_, points) => [...tuple, { id, points, most }])),
      [[]],
    )
    .map(tallyOf);
}

/** All that an outcome can depend on: the total and the weakest dimension, each pair that answers can lead to once. */
export function standings(rules: Rules): Tally[] {
  const seen = new Map<string, Tally>();
  for (const tally of tallies(rules)) {
    const key = `${tally.total} ${tally.weakest}`;
    if (!seen.has(key)) seen.set(key, tally);
  }
  return [...seen.values()].sort((a, b) => a.total - b.total);
}

/** The standings that lead to the outcome `id`. */
export function standingsOf(rules: Rules, id: string): Tally[] {
  return standings(rules).filter((standing) => outcomeOf(decideTally(rules, standing))?.id === id);
}

/**
 * One mark a dimension, in the quiz's order: "no" for the one that is the weakest wherever the outcome `id` is reached,
 * "yes" for one that never is, "either" where the outcome leaves it open.
 */
export function marksOf(rules: Rules, id: string): Mark[] {
  const weakest = new Set(standingsOf(rules, id).map((standing) => standing.weakest));
  return rules.dimensions.map((dimension) =>
    weakest.has(dimension.id) ? (weakest.size === 1 ? 'no' : 'either') : 'yes',
  );
}
