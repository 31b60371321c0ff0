import * as say from '#words/quiz-results.ts';
import { percentOf, rounding } from './decide.ts';
import type { ResultDimension, ResultView } from './show/view.ts';

/** A reader's result on one dimension. */
export interface Result {
  dimension: ResultDimension;
  points: number;
  band: ResultDimension['bands'][number] | undefined;
  /** Whether no dimension has a smaller share of its points, and some have a greater. */
  isWeakest: boolean;
  /** Names of the other dimensions with the same share. */
  levelWith: string[];
}

/** Returns a reader's result on each dimension. */
export function resultsOf({ dimensions, decimals }: ResultView, sums: Readonly<Record<string, number>>): Result[] {
  const percents = dimensions.map((dimension) => percentOf(dimension, sums[dimension.id] ?? 0));
  const [least, most] = [Math.min(...percents), Math.max(...percents)];
  return dimensions.map((dimension, index) => {
    const percent = percents[index] ?? 0;
    const isLevel = (other: number) => Math.abs(other - percent) < rounding;
    return {
      dimension,
      points: sums[dimension.id] ?? 0,
      band: bandOf(dimension, decimals === undefined ? percent : Number(percent.toFixed(decimals))),
      isWeakest: isLevel(least) && most - least > rounding,
      levelWith: dimensions.flatMap(({ name }, other) =>
        other !== index && isLevel(percents[other] ?? 0) ? [name] : [],
      ),
    };
  });
}

/** Returns the band of a percentage: the first whose bound holds. */
const bandOf = ({ bands }: ResultDimension, percent: number) =>
  bands.find(
    ({ atMost = Infinity, below = Infinity }) =>
      percent <= atMost + rounding && percent < below - (below < Infinity ? rounding : 0),
  );

/** Returns points in words: "3 of 6 points", or a percentage where they don't start at 0 in whole steps. */
export const pointsInWords = ({ min, max }: { min: number; max: number }, points: number): string =>
  min === 0 && Number.isInteger(max) && Number.isInteger(points)
    ? say.pointsOf(points, max)
    : say.percent(Math.round(percentOf({ min, max }, points)));
