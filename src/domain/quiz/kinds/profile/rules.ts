import type { WrittenDrawing, WrittenOutcome } from '../../compiled.ts';
import type { Ties } from '../../model.ts';
import type { When } from './when.ts';

/** The part of a quiz of kind profile that its outcome depends on. */
export interface Rules {
  points: readonly string[];
  values?: readonly number[] | undefined;
  dimensions: readonly Dimension[];
  bands?: readonly Band[] | undefined;
  statements: readonly Statement[];
  profiles?: readonly { id: string; at: Readonly<Record<string, number>> }[] | undefined;
  distance?: Readonly<Record<string, number>> | undefined;
  decimals?: number | undefined;
  ties?: Ties | undefined;
  outcomes: readonly WrittenOutcome<When>[];
  drawing?: WrittenDrawing<When> | undefined;
}

export interface Dimension {
  id: string;
  name: string;
  bands?: readonly Band[] | undefined;
}

export interface Band {
  id: string;
  atMost?: number | undefined;
  below?: number | undefined;
  name?: string | undefined;
  words?: string | undefined;
}

interface Statement {
  id: string;
  dimension?: string | undefined;
  reversed?: true | undefined;
  weight?: number | undefined;
  counts?: Readonly<Record<string, number>> | undefined;
}

/** Returns the points of each answer, before a statement reverses or weighs them. */
export const valuesOf = ({ points, values }: Pick<Rules, 'points' | 'values'>): readonly number[] =>
  values ?? points.map((_, index) => index);

/** Returns the points that an answer worth `value` gives, by dimension. */
export function pointsOf(rules: Rules, statement: Statement, value: number): Record<string, number> {
  const values = valuesOf(rules);
  const points = statement.reversed ? Math.min(...values) + Math.max(...values) - value : value;
  const weights = statement.counts ?? { [statement.dimension ?? '']: statement.weight ?? 1 };
  return Object.fromEntries(Object.entries(weights).map(([dimension, weight]) => [dimension, weight * points]));
}

/** The least and the most points of a dimension. */
export interface Range {
  min: number;
  max: number;
}

/** Returns the least and the most points that answers can give a dimension. */
export function rangeOf(rules: Rules, dimension: string): Range {
  const values = valuesOf(rules);
  return rules.statements.reduce(
    ({ min, max }, statement) => {
      const points = values.map((value) => pointsOf(rules, statement, value)[dimension] ?? 0);
      return { min: min + Math.min(...points), max: max + Math.max(...points) };
    },
    { min: 0, max: 0 },
  );
}

/** Returns the bands of a dimension, from the lowest up. */
export const bandsOf = (rules: Pick<Rules, 'bands' | 'dimensions'>, dimension: string): readonly Band[] =>
  rules.dimensions.find(({ id }) => id === dimension)?.bands ?? rules.bands ?? [];
