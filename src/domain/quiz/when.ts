import { allHold, eitherHolds, nothingAbove, notSo } from '#words/condition.ts';
import type { Amount } from '../../words/amount.ts';
import { allOf, anyOf, type Condition } from './condition.ts';
import type { Placed } from './problems.ts';

/** How a writer combines conditions of any kind. `fields.ts` describes each field. */
export interface Combined<When> {
  either?: When[] | undefined;
  both?: When[] | undefined;
  not?: When | undefined;
}

/** Returns what a writer's condition compiles into; `own` compiles the fields that the kind alone has. */
export function compileCombined<When extends Combined<When>>(
  when: When,
  own: (when: When) => readonly Condition[],
): Condition {
  const compile = (one: When): Condition =>
    allOf([
      ...own(one),
      ...(one.either ? [anyOf(one.either.map(compile))] : []),
      ...(one.both ?? []).map(compile),
      ...(one.not ? [{ not: compile(one.not) }] : []),
    ]);
  return compile(when);
}

/** Returns a writer's condition in words, to complete "If …"; `own` gives those of the fields that the kind alone has. */
export function combinedInWords<When extends Combined<When>>(
  when: When,
  own: (when: When) => readonly string[],
): string {
  const say = (one: When): string => {
    const clauses = [
      ...own(one),
      ...(one.either ? [eitherHolds(one.either.map(say))] : []),
      ...(one.both ?? []).map(say),
      ...(one.not ? [notSo(say(one.not))] : []),
    ];
    return clauses.length > 0 ? allHold(clauses) : nothingAbove;
  };
  return say(when);
}

/** Returns `when` and every condition within it, each with the path of its field. */
export const conditionsIn = <When extends Combined<When>>({ value, field }: Placed<When>): Placed<When>[] => [
  { value, field },
  ...(['either', 'both'] as const).flatMap((list) =>
    (value[list] ?? []).flatMap((one, index) => conditionsIn({ value: one, field: [...field, list, index] })),
  ),
  ...(value.not ? conditionsIn({ value: value.not, field: [...field, 'not'] }) : []),
];

/** Returns bounds as the amounts that they ask for, each for a clause of its own. */
export function amountsIn({
  atLeast,
  atMost,
}: {
  atLeast?: number | undefined;
  atMost?: number | undefined;
}): Amount[] {
  if (atLeast !== undefined && atLeast === atMost) return [{ bound: 'exactly', count: atLeast }];
  return [
    ...(atLeast === undefined ? [] : [{ bound: 'least' as const, count: atLeast }]),
    ...(atMost === undefined ? [] : [{ bound: 'most' as const, count: atMost }]),
  ];
}
