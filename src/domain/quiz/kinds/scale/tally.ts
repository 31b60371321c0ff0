import type { Answers } from './answers.ts';
import type { Rules } from './rules.ts';

/** The sums of a reader's points. */
export interface Tally {
  total: number;
  /** In the quiz's order; `most` is the sum that its statements can give. */
  dimensions: { id: string; points: number; most: number }[];
  /** Id of the dimension with the smallest share of its points; the earlier one when two are level. */
  weakest: string;
}

/** Returns the tally of these answers; a statement without an answer counts 0. */
export function tally(rules: Rules, answers: Answers): Tally {
  const most = rules.points.length - 1;
  return tallyOf(
    rules.dimensions.map(({ id }) => {
      const statements = rules.statements.filter(({ dimension }) => dimension === id);
      return {
        id,
        points: statements.reduce((sum, statement) => sum + (answers[statement.id] ?? 0), 0),
        most: statements.length * most,
      };
    }),
  );
}

/** Returns the tally of dimensions whose points are known. */
export function tallyOf(dimensions: Tally['dimensions']): Tally {
  const weakest = dimensions.reduce((low, next) => (next.points * low.most < low.points * next.most ? next : low));
  return { total: dimensions.reduce((sum, { points }) => sum + points, 0), dimensions, weakest: weakest.id };
}
