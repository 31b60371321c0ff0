/** Words of points: a reader's result, and the rules for who adds up by hand. */
export const pointsOf = (points: number, most: number) => `${points} of ${most} points`;
export const percent = (share: number) => `${share} percent`;
/** The rules for scores that are level. */
export const ties = {
  earlier: 'When two are level, take the one that comes first in the list.',
  every: 'When two are level, each of them counts.',
  none: 'When two are level, neither counts.',
};
