import type { NumberRange } from './model.ts';

/** Returns how many steps it is from the least number of a range to the greatest. */
export const stepsIn = ({ min, max, step }: NumberRange): number => Math.floor((max - min) / step + 1e-9);

/** Returns the number that is `steps` steps from the least one, as an answer's text: "0.3", never "0.30000000000000004". */
export const numberAt = ({ min, step }: NumberRange, steps: number): string =>
  `${Number((min + steps * step).toPrecision(12))}`;
