import type { Condition } from '../condition.ts';
import type { Check } from '../model.ts';

/** The least and the most of a score. */
interface Range {
  min: number;
  max: number;
  /** Whether its points are whole numbers. */
  isWhole: boolean;
}
type Ranges = Map<string, Range>;

/** Bounds on a weighted sum of scores: its weights, and the least that it must be. */
interface Bound {
  weights: readonly (readonly [score: string, weight: number])[];
  atLeast: number;
}

/** Narrowing by a bound can narrow by another in turn, and then by less and less. */
const rounds = 50;

/**
 * Returns whether the bounds on scores among `needed` contradict each other, each score taken by itself: a < 10, a ≥ b,
 * a + b ≥ 30. What they don't contradict may be impossible all the same. It takes no search.
 */
export function contradictsByBounds(check: Check, needed: readonly Condition[]): boolean {
  const ranges = scoreRanges(check);
  const bounds = needed.flatMap((condition) => boundOf(condition, ranges));
  for (let round = 0, isNarrower = true; round < rounds && isNarrower; round++) {
    isNarrower = false;
    for (const { weights, atLeast } of bounds) {
      const most = weights.map(([score, weight]) => {
        const { min, max } = ranges.get(score) ?? { min: 0, max: 0 };
        return weight > 0 ? weight * max : weight * min;
      });
      const inAll = most.reduce((sum, one) => sum + one, 0);
      if (inAll < atLeast - 1e-6) return true;
      weights.forEach(([score, weight], index) => {
        const range = ranges.get(score);
        if (!range) return;
        // Left for this score when all others do the most that they can.
        const left = (atLeast - (inAll - (most[index] ?? 0))) / weight;
        if (weight > 0 && left > range.min + 1e-6) {
          range.min = left;
          isNarrower = true;
        }
        if (weight < 0 && left < range.max - 1e-6) {
          range.max = left;
          isNarrower = true;
        }
      });
    }
  }
  return false;
}

function boundOf(condition: Condition, ranges: Ranges): Bound[] {
  if ('sum' in condition) return [{ weights: weightsOf(condition.sum, ranges, 1), atLeast: condition.atLeast }];
  if (!('not' in condition) || !('sum' in condition.not)) return [];
  const { sum, atLeast } = condition.not;
  // Below 12 is 11 at most, in whole numbers.
  const isWhole = [...Object.values(sum), atLeast].every(Number.isInteger) && isWholeIn(sum, ranges);
  return [{ weights: weightsOf(sum, ranges, -1), atLeast: isWhole ? 1 - atLeast : -atLeast }];
}

const weightsOf = (sum: Readonly<Record<string, number>>, ranges: Ranges, sign: 1 | -1) =>
  Object.entries(sum).flatMap(([score, weight]) =>
    ranges.has(score) && weight !== 0 ? [[score, sign * weight] as const] : [],
  );

const isWholeIn = (sum: Readonly<Record<string, number>>, ranges: Ranges): boolean =>
  Object.keys(sum).every((score) => ranges.get(score)?.isWhole ?? true);

/** The least and the most of every score, and whether its points are whole numbers. */
function scoreRanges({ questions }: Check): Ranges {
  const ranges = new Map<string, Range>();
  const add = (score: string, points: readonly number[], takesAny: boolean) => {
    const range = ranges.get(score) ?? { min: 0, max: 0, isWhole: true };
    const [least, most] = [Math.min(...points), Math.max(...points)];
    ranges.set(score, {
      min: range.min + (takesAny ? points.reduce((sum, one) => sum + Math.min(0, one), 0) : least),
      max: range.max + (takesAny ? points.reduce((sum, one) => sum + Math.max(0, one), 0) : most),
      isWhole: range.isWhole && points.every(Number.isInteger),
    });
  };
  const mayEnd = questions.some(({ answers }) => answers.some(({ ends }) => ends !== undefined));
  for (const { takes, answers, range, asked, optional } of questions) {
    const mayBeEmpty = mayEnd || asked !== undefined || optional ? [0] : [];
    const scores = new Set(answers.flatMap(({ gives }) => Object.keys(gives ?? {})));
    for (const score of scores)
      add(score, [...answers.map(({ gives }) => gives?.[score] ?? 0), ...mayBeEmpty], takes === 'any');
    for (const [score, each] of Object.entries(range?.gives ?? {}))
      add(score, [each * (range?.min ?? 0), each * (range?.max ?? 0), each * (range?.step ?? 1), ...mayBeEmpty], false);
  }
  return ranges;
}
