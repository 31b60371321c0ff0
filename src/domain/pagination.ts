/** One page of a list that may be longer. */
export interface ListPart<T> {
  items: readonly T[];
  /** 1 for the first. */
  number: number;
  of: number;
}

/** The parts of a list, of which there is always a first. */
export type ListParts<T> = readonly [ListPart<T>, ...ListPart<T>[]];

/** Returns `items` in parts of at most `size`. An empty list is one empty part, so that its address always answers. */
export function partsOf<T>(items: readonly T[], size: number): ListParts<T> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const part = (number: number): ListPart<T> => ({
    items: items.slice((number - 1) * size, number * size),
    number,
    of,
  });
  return [part(1), ...Array.from({ length: of - 1 }, (_, index) => part(index + 2))];
}
