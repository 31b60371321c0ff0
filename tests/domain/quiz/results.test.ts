import { describe, expect, it } from 'vitest';
import { pointsInWords, resultsOf } from '../../../src/domain/quiz/results.ts';

const bands = [{ name: 'low', below: 50 }, { name: 'middle', atMost: 75 }, { name: 'high' }];
const dimension = (id: string, min = 0, max = 4) => ({
  id,
  name: id.toUpperCase(),
  about: `About ${id}.`,
  min,
  max,
  bands,
});
const results = (sums: Record<string, number>, dimensions = [dimension('a'), dimension('b', -2, 2), dimension('c')]) =>
  resultsOf({ dimensions }, sums);

describe('resultsOf', () => {
  it('finds the band of each percentage, bounds as their words say', () => {
    expect(results({ a: 1, b: 0, c: 3 }).map(({ band }) => band?.name)).toEqual(['low', 'middle', 'middle']);
    expect(results({ a: 4, b: 2, c: 4 }).map(({ band }) => band?.name)).toEqual(['high', 'high', 'high']);
  });

  it('compares shares of what can be reached, not points', () => {
    const [a, b, c] = results({ a: 1, b: -1, c: 2 });
    expect([a, b, c].map((one) => one?.isWeakest)).toEqual([true, true, false]);
    expect(a?.levelWith).toEqual(['B']);
    expect(b?.levelWith).toEqual(['A']);
  });

  it('calls none the weakest when all are level', () => {
    expect(results({ a: 2, b: 0, c: 2 }).some(({ isWeakest }) => isWeakest)).toBe(false);
  });

  it('takes a dimension without points for one with 0', () => {
    expect(results({ b: 2, c: 4 })[0]).toMatchObject({ points: 0, isWeakest: true });
  });

  it('rounds percentages before it looks for their band, where the quiz does', () => {
    const dimensions = [dimension('a', 0, 1000)];
    expect(resultsOf({ dimensions, decimals: 0 }, { a: 496 })[0]?.band?.name).toBe('middle');
    expect(resultsOf({ dimensions }, { a: 496 })[0]?.band?.name).toBe('low');
  });
});

describe('pointsInWords', () => {
  it('counts whole points from 0, and gives a percentage of any others', () => {
    expect(pointsInWords({ min: 0, max: 6 }, 3)).toBe('3 of 6 points');
    expect(pointsInWords({ min: -2, max: 2 }, 1)).toBe('75 percent');
    expect(pointsInWords({ min: 0, max: 1.5 }, 0.5)).toBe('33 percent');
  });
});
