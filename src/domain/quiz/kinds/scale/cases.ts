/** The tallies that answers to a scale can have, for proofs, marks and tables. Never for a browser. */
import { outcomeOf } from '../../model.ts';
import { decideTally } from './decide.ts';
import type { Rules } from './rules.ts';
import { tally, tallyOf, type Tally } from './tally.ts';

/** Returns every tally that answers can add up to: the product of each dimension's points, 0 to most. */
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

/** Returns one tally for each pair of total and weakest dimension: an outcome depends on nothing else. */
export function standings(rules: Rules): Tally[] {
  const seen = new Map<string, Tally>();
  for (const tally of tallies(rules)) {
    const key = `${tally.total} ${tally.weakest}`;
    if (!seen.has(key)) seen.set(key, tally);
  }
  return [...seen.values()].sort((a, b) => a.total - b.total);
}

/** Returns the standings that lead to the outcome `id`. */
export function standingsOf(rules: Rules, id: string): Tally[] {
  return standings(rules).filter((standing) => outcomeOf(decideTally(rules, standing))?.id === id);
}
