import type { Variable } from './variables.ts';

/** The points that the variables from one on add to a weighted sum of scores. Equal additions are one object. */
export interface Addends {
  /** Unique among addends. */
  id: number;
  /** The first variable that adds anything. */
  variable: number;
  /** The points that each choice of that variable adds. */
  adds: readonly number[];
  /** The same of the variables after it; undefined where that is nothing. */
  next: Addends | undefined;
  /** The least and the most that all of them add. */
  least: number;
  most: number;
}

/** A weighted sum of whole numbers that must reach a bound. */
export interface WholeSum {
  addends: Addends | undefined;
  atLeast: number;
}

/** Returns a function that turns weighted sums of scores over these variables into sums of whole numbers. */
export function wholeSums(variables: readonly Variable[]) {
  const known = new Map<string, Addends>();

  const addendsOf = (adds: readonly (readonly number[])[]): Addends | undefined => {
    let next: Addends | undefined;
    for (let variable = adds.length - 1; variable >= 0; variable--) {
      const own = adds[variable] ?? [];
      if (own.every((points) => points === 0)) continue;
      const key = `${variable} ${own.join()} ${next?.id ?? ''}`;
      const found = known.get(key) ?? {
        id: known.size,
        variable,
        adds: own,
        next,
        least: Math.min(...own.slice(variables[variable]?.from)) + (next?.least ?? 0),
        most: Math.max(...own.slice(variables[variable]?.from)) + (next?.most ?? 0),
      };
      known.set(key, found);
      next = found;
    }
    return next;
  };

  return (sum: Readonly<Record<string, number>>, atLeast: number): WholeSum => {
    const weights = Object.entries(sum);
    const adds = variables.map(({ choices }) =>
      choices.map(({ gives }) => weights.reduce((all, [score, weight]) => all + weight * (gives[score] ?? 0), 0)),
    );
    const scale = wholeScale(adds.flat());
    const whole = adds.map((own) => own.map((points) => Math.round(points * scale)));
    // A sum that the bound names by its last digit may miss it by a rounding.
    return { addends: addendsOf(whole), atLeast: Math.ceil(atLeast * scale - 1e-6) };
  };
}

/** The least power of ten that makes whole numbers of all these; a million at most. */
function wholeScale(numbers: readonly number[]): number {
  for (let scale = 1; scale < 1e6; scale *= 10)
    if (numbers.every((one) => Math.abs(one * scale - Math.round(one * scale)) < 1e-6)) return scale;
  return 1e6;
}
