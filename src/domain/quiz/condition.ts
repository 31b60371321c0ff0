/** Conditions on a reader's answers, as every kind of self-check compiles them. */

/** A condition. Which answers it holds for, `holds` in decide.ts says. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** The question `of` has one of these answers. */
  | { of: string; is: readonly string[] }
  /** The question `number` is answered with a number between these bounds, both included. */
  | { number: string; atLeast?: number; atMost?: number }
  /** The scores, each times its weight, add up to `atLeast` or more. */
  | { sum: Readonly<Record<string, number>>; atLeast: number }
  /** The profile with this id is the nearest. */
  | { nearest: string };

/** Holds for every answer set. */
export const always: Condition = { all: [] };
/** Holds for none. */
export const never: Condition = { any: [] };

/** Returns the condition under which all of `conditions` hold. */
export const allOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 && conditions[0] ? conditions[0] : { all: conditions };

/** Returns the condition under which one of `conditions` or more hold. */
export const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 && conditions[0] ? conditions[0] : { any: conditions };

/** Returns the condition under which the score `id` is within these bounds, both included. */
export function scoreBetween(
  id: string,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
) {
  return allOf([
    ...(atLeast === undefined ? [] : [{ sum: { [id]: 1 }, atLeast }]),
    ...(atMost === undefined ? [] : [{ sum: { [id]: -1 }, atLeast: -atMost }]),
  ]);
}

/** Returns every condition within `condition` that has no others within it. */
export function atomsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}
