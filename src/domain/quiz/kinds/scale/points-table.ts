import { outcomeOf } from '../../model.ts';
import { standings } from './cases.ts';
import { decideTally } from './decide.ts';
import type { Rules } from './rules.ts';

/** A row of the table in which a reader without script looks their points up. */
export interface PointsRow<O> {
  /** Totals from and to, both included. */
  from: number;
  to: number;
  /** The outcomes by weakest dimension; dimensions that lead to the same outcome share a cell. */
  cells: { weakest: string[]; outcome: O }[];
}

/**
 * Returns the outcomes by total and weakest dimension; totals that lead to the same outcomes share a row. `decideTally`
 * decides each, as in the island. A pair that no answers have takes its neighbour's outcome.
 */
export function pointsTable<O extends Rules['outcomes'][number]>(rules: Rules<O>): PointsRow<O>[] {
  const byTotal = Map.groupBy(standings(rules), ({ total }) => total);
  const rows: { from: number; to: number; outcomes: Map<string, O> }[] = [];
  for (const [total, pairs] of byTotal) {
    const outcomes = new Map(
      pairs.flatMap((pair) => {
        const outcome = outcomeOf(decideTally(rules, pair));
        return outcome ? [[pair.weakest, outcome] as const] : [];
      }),
    );
    const last = rows.at(-1);
    const agrees = last && [...outcomes].every(([id, outcome]) => (last.outcomes.get(id) ?? outcome) === outcome);
    if (last && agrees) {
      last.to = total;
      for (const [id, outcome] of outcomes) last.outcomes.set(id, outcome);
    } else rows.push({ from: total, to: total, outcomes });
  }
  return rows.map(({ from, to, outcomes }) => ({
    from,
    to,
    cells: [...Map.groupBy(outcomes, ([, outcome]) => outcome)].map(([outcome, pairs]) => ({
      weakest: rules.dimensions.map(({ id }) => id).filter((id) => pairs.some(([weakest]) => weakest === id)),
      outcome,
    })),
  }));
}
