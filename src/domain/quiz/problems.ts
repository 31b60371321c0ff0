/** Problems that a quiz of any kind can have. */

/** A fault in a quiz file: the path of its field, and a message with the fault and its remedy. */
export interface Problem {
  field: (string | number)[];
  message: string;
}

/** Returns a problem for each id that `list` has twice. */
export function repeatedIds(list: string, items: readonly { id: string }[]): Problem[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    return first === index
      ? []
      : [
          {
            field: [list, index, 'id'],
            message: `"${id}" is already the id of ${list}[${first}]. Give this one an id of its own.`,
          },
        ];
  });
}

/** Returns a problem for each of `ids` that is not among the `known` ones; `what` completes "is not the id of …". */
export function unknownIds(field: Problem['field'], ids: readonly string[], known: readonly string[], what: string) {
  return ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => ({
      field,
      message: `"${id}" is not the id of ${what}. Use one of: ${known.join(', ')}.`,
    }));
}

/** Returns a problem for each outcome that nothing leads to. */
export function unreachedOutcomes(outcomes: readonly { id: string }[], isReached: (id: string) => boolean): Problem[] {
  return outcomes.flatMap(({ id }, index) =>
    isReached(id)
      ? []
      : [
          {
            field: ['outcomes', index, 'when'],
            message: `Nothing leads to "${id}": no answers meet its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.`,
          },
        ],
  );
}
