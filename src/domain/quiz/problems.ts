/** Problems that a quiz of any kind can have. */

/** The path of a field in a quiz file. */
export type Path = readonly (string | number)[];

/** A fault in a quiz file: its field, and a message with the fault and its remedy. */
export interface Problem {
  field: Path;
  message: string;
}

/** A value with the path of its field. */
export interface Placed<Value> {
  value: Value;
  field: Path;
}

/** Returns a problem for each id that `list` has twice. */
export function repeatedIds(list: string, items: readonly { id: string }[], at: Path = []): Problem[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    return first === index
      ? []
      : [
          {
            field: [...at, list, index, 'id'],
            message: `"${id}" is already the id of ${list}[${first}]. Give this one an id of its own.`,
          },
        ];
  });
}

/** Returns a problem for each of `ids` that is not among the `known` ones; `what` completes "is not the id of …". */
export function unknownIds(field: Path, ids: readonly string[], known: readonly string[], what: string): Problem[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      field,
      message:
        known.length > 0
          ? `"${id}" is not the id of ${what}. Use one of: ${known.join(', ')}.`
          : `"${id}" is not the id of ${what}: there is none. Add it, or delete this.`,
    }));
}
