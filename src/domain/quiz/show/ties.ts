import type { Ties } from '../model.ts';

/** The rules for ties, for a reader who looks it up by hand. */
export const tiesInWords: Record<Ties, string> = {
  earlier: 'When two are level, take the one that comes first in the list.',
  every: 'When two are level, each of them counts.',
  none: 'When two are level, neither counts.',
};
