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
    const phrases = [
      ...own(one),
      ...(one.either ? [`either ${one.either.map(say).join(', or ')}`] : []),
      ...(one.both ?? []).map(say),
      ...(one.not ? [`it isn’t so that ${say(one.not)}`] : []),
    ];
    return phrases.length > 0 ? listed(phrases) : 'nothing above fits';
  };
  return say(when);
}

/** Returns phrases as one: "a, b and c". */
const listed = (phrases: readonly string[]): string => {
  const last = phrases.at(-1) ?? '';
  return phrases.length > 1 ? `${phrases.slice(0, -1).join(', ')} and ${last}` : last;
};

/** Returns `when` and every condition within it, each with the path of its field. */
export const conditionsIn = <When extends Combined<When>>({ value, field }: Placed<When>): Placed<When>[] => [
  { value, field },
  ...(['either', 'both'] as const).flatMap((list) =>
    (value[list] ?? []).flatMap((one, index) => conditionsIn({ value: one, field: [...field, list, index] })),
  ),
  ...(value.not ? conditionsIn({ value: value.not, field: [...field, 'not'] }) : []),
];

/** Returns bounds as phrases: "3 or more are ticked". */
export function boundsInWords(
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
  say: (many: string) => string,
): string[] {
  if (atLeast !== undefined && atLeast === atMost) return [say(`${atLeast}`)];
  return [
    ...(atLeast === undefined ? [] : [say(`${atLeast} or more`)]),
    ...(atMost === undefined ? [] : [say(atMost === 0 ? '0' : `${atMost} or fewer`)]),
  ];
}

/** Returns "point" or "points", after a phrase of `boundsInWords`. */
export const pointsFor = (many: string): string => (many === '1' ? 'point' : 'points');
