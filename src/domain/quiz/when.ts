import * as say from '#words/conditions.ts';
import type { Bound } from '../../words/bounds.ts';
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
  const inWords = (one: When): string => {
    const phrases = [
      ...own(one),
      ...(one.either ? [say.eitherOf(one.either.map(inWords))] : []),
      ...(one.both ?? []).map(inWords),
      ...(one.not ? [say.not(inWords(one.not))] : []),
    ];
    return phrases.length > 0 ? say.allOf(phrases) : say.nothingElse;
  };
  return inWords(when);
}

/** Returns `when` and every condition within it, each with the path of its field. */
export const conditionsIn = <When extends Combined<When>>({ value, field }: Placed<When>): Placed<When>[] => [
  { value, field },
  ...(['either', 'both'] as const).flatMap((list) =>
    (value[list] ?? []).flatMap((one, index) => conditionsIn({ value: one, field: [...field, list, index] })),
  ),
  ...(value.not ? conditionsIn({ value: value.not, field: [...field, 'not'] }) : []),
];

/** The bounds of a count as a writer gives them. */
export interface Bounds {
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** Returns bounds in words: a phrase for each, or one where both are the same. */
export function boundsInWords({ atLeast, atMost }: Bounds, say: (bound: Bound) => string): string[] {
  if (atLeast !== undefined && atLeast === atMost) return [say({ count: atLeast, is: 'exact' })];
  return [
    ...(atLeast === undefined ? [] : [say({ count: atLeast, is: 'least' })]),
    ...(atMost === undefined ? [] : [say({ count: atMost, is: 'most' })]),
  ];
}
