import { allOf, type Condition } from './condition.ts';
import type { Ties } from './model.ts';

/** A score, with the least and the most points that it can have. */
export interface Scored {
  id: string;
  min: number;
  max: number;
}

/**
 * Returns the conditions under which a score is the strongest or the weakest of `scores`: the one with the greatest or
 * the smallest share of what it can reach. `ties` says which are when several are level.
 */
export function leads(scores: readonly Scored[], ties: Ties) {
  // With the ranges crosswise, shares compare without a division: a/A ≥ b/B where a·B ≥ b·A.
  const isAtLeast = (a: Scored, b: Scored): Condition => {
    const [ofA, ofB] = [b.max - b.min || 1, a.max - a.min || 1];
    return { sum: { [a.id]: ofA, [b.id]: -ofB }, atLeast: a.min * ofA - b.min * ofB };
  };
  const lead = (id: string, isFirst: (a: Scored, b: Scored) => Condition): Condition => {
    const place = scores.findIndex((score) => score.id === id);
    const score = scores[place];
    if (!score) return allOf([]);
    return allOf(
      scores.flatMap((other, index) => {
        if (index === place) return [];
        const mayBeLevel = ties === 'every' || (ties === 'earlier' && place < index);
        return [mayBeLevel ? isFirst(score, other) : { not: isFirst(other, score) }];
      }),
    );
  };
  const strongest = (id: string) => lead(id, isAtLeast);
  const weakest = (id: string) => lead(id, (a, b) => isAtLeast(b, a));
  const ids = scores.map(({ id }) => id);
  return {
    strongest,
    weakest,
    /** Of each list one condition holds at least, whatever the scores are. */
    certain: ties === 'none' ? [] : [ids.map(strongest), ids.map(weakest)],
  };
}
