/** A reader's results by dimension. */

export const byDimension = 'Your answers by dimension';
/** Beside its points; `levelWith` names the others that are as low. */
export const lowest = (levelWith: readonly string[]) =>
  `the lowest of these${levelWith.length > 0 ? ` (level with ${levelWith.join(' and ')})` : ''}`;
