import { describe, expect, it } from 'vitest';
import { placesInSeries } from '../../../src/domain/series/places.ts';

describe('placesInSeries', () => {
  const places = placesInSeries(['a', 'b', 'c']);

  it('says which part each is, and what comes before and after', () => {
    expect(places.get('b')).toEqual({ part: 2, of: 3, before: 'a', after: 'c' });
    expect(places.get('a')).toEqual({ part: 1, of: 3, before: undefined, after: 'b' });
    expect(places.get('c')).toEqual({ part: 3, of: 3, before: 'b', after: undefined });
  });

  it('knows no other article', () => {
    expect(places.get('z')).toBeUndefined();
  });
});
