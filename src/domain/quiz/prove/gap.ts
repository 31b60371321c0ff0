import type { Condition } from '../condition.ts';
import { percentOf, type Walk } from '../decide.ts';
import type { Nearest } from '../model.ts';

/**
 * Returns how far a walk is from a condition: 0 where it holds, and less the nearer it comes. Points and choices are
 * not alike, so this guides a search and proves nothing.
 */
export function gapTo(condition: Condition, walked: Walk, nearest: Nearest | undefined, isNot = false): number {
  const gap = (one: Condition, not = isNot) => gapTo(one, walked, nearest, not);
  if ('not' in condition) return gap(condition.not, !isNot);
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition !== isNot;
    const gaps = ('all' in condition ? condition.all : condition.any).map((one) => gap(one));
    return isAll ? gaps.reduce((sum, one) => sum + one, 0) : Math.min(Infinity, ...gaps);
  }
  if ('of' in condition) {
    const isGiven = condition.is.some((id) => walked.given[condition.of]?.includes(id));
    return isGiven === isNot ? 1 : 0;
  }
  if ('number' in condition) {
    const { number, atLeast = -Infinity, atMost = Infinity } = condition;
    const value = Number(walked.given[number]?.[0] ?? NaN);
    return (value >= atLeast && value <= atMost) === isNot ? 1 : 0;
  }
  if ('nearest' in condition) return nearest ? nearestGap(nearest, condition.nearest, walked, isNot) : 1;
  const weights = Object.entries(condition.sum);
  const points = weights.reduce((sum, [score, weight]) => sum + weight * (walked.sums[score] ?? 0), 0);
  const unit = weights.reduce((sum, [, weight]) => sum + Math.abs(weight), 0) || 1;
  const short = isNot ? points - condition.atLeast + 1e-6 : condition.atLeast - points;
  return Math.max(0, short / unit);
}

function nearestGap(nearest: Nearest, profile: string, walked: Walk, isNot: boolean): number {
  const distances = distancesOf(nearest, walked);
  const own = distances.get(profile) ?? Infinity;
  const others = Math.min(...[...distances].flatMap(([id, distance]) => (id === profile ? [] : [distance])));
  const short = isNot ? others - own + 1e-6 : own - others;
  return Math.max(0, short / 1000);
}

/** Distances to every profile; asked for many times of one walk. */
const known = new WeakMap<Walk, Map<string, number>>();
function distancesOf({ scores, profiles }: Nearest, walked: Walk): Map<string, number> {
  const before = known.get(walked);
  if (before) return before;
  const at = scores.map((score) => percentOf(score, walked.sums[score.id] ?? 0));
  const distances = new Map(
    profiles.map((profile) => [
      profile.id,
      scores.reduce((sum, { power }, index) => sum + Math.abs((profile.at[index] ?? 0) - (at[index] ?? 0)) ** power, 0),
    ]),
  );
  known.set(walked, distances);
  return distances;
}
