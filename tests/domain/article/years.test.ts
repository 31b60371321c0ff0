import { describe, expect, it } from 'vitest';
import { byYear } from '../../../src/domain/article/years.ts';

const on = (day: string) => ({ published: { day } });

describe('byYear', () => {
  it('gives the years in which something was published, newest first, each with what was, in its order', () => {
    const [a, b, c] = [on('2025-12-31'), on('2026-01-01'), on('2025-01-01')];
    expect(byYear([a, b, c])).toEqual([
      { year: 2026, items: [b] },
      { year: 2025, items: [a, c] },
    ]);
    expect(byYear([])).toEqual([]);
  });
});
