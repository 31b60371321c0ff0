/** The fewest people that a published count may be of. */
export const fewest = 5;

/** Returns whether a count is of so few that a reader could guess who they are. Nobody is nobody in particular. */
export const pointsToAPerson = (count: number): boolean => count > 0 && count < fewest;

/** Returns the sum of the counts by id. */
export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
