import { describe, expect, it } from 'vitest';
import { readMoment, type Moment } from '../../../src/domain/article/moment.ts';
import { byNewest } from '../../../src/domain/article/order.ts';

describe('byNewest', () => {
  const piece = (title: string, published: string) => ({ title, published: readMoment(published, 'UTC') as Moment });

  it('puts the newest first, and pieces of one moment by title', () => {
    const pieces = [piece('b', '2026-01-01'), piece('c', '2026-02-01'), piece('a', '2026-01-01')];
    expect(byNewest(pieces).map(({ title }) => title)).toEqual(['c', 'a', 'b']);
  });

  it('tells two hours of one day apart, whatever zone each is written in', () => {
    const pieces = [piece('early', '2026-01-01T09:00+02:00'), piece('late', '2026-01-01T08:00')];
    expect(byNewest(pieces).map(({ title }) => title)).toEqual(['late', 'early']);
  });
});
