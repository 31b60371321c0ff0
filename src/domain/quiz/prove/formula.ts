import type { NearestRest } from './nearest-rest.ts';
import type { Addends } from './sums.ts';

/**
 * Formulas about what a reader still has to decide. Equal formulas are one object, so that two ways of answering which
 * leave the same question open are followed once.
 */
export type Formula = { id: number; first: number } & (
  | { kind: 'true' }
  | { kind: 'false' }
  | { kind: 'all' | 'any'; of: readonly Formula[] }
  /** The choice of `variable` is one of `among`. */
  | { kind: 'choice'; variable: number; among: readonly boolean[] }
  /** The sum is at least, or at most, `bound`. */
  | { kind: 'least' | 'most'; addends: Addends; bound: number }
  | { kind: 'nearest'; rest: NearestRest; profile: number; isNot: boolean }
);

/** Formulas of one key can be joined into one. */
export function keyOf(formula: Formula): string {
  if (formula.kind === 'choice') return `c${formula.variable}`;
  if (formula.kind === 'least' || formula.kind === 'most') return `${formula.kind}${formula.addends.id}`;
  return `${formula.id}`;
}
