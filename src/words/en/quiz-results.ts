/** A reader's results by dimension. */
import { numeral } from './language.ts';

export const byDimension = 'Your answers by dimension';
export const pointsOf = (points: number, max: number) => `${numeral(points)} of ${numeral(max)} points`;
export const percent = (value: number) => `${numeral(value)} percent`;
/** Beside its points; `levelWith` names the others that are as low. */
export const lowest = (levelWith: readonly string[]) =>
  `the lowest of these${levelWith.length > 0 ? ` (level with ${levelWith.join(' and ')})` : ''}`;
