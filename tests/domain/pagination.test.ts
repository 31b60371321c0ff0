import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/domain/pagination.ts';

describe('partsOf', () => {
  it('cuts a list into parts that know their number', () => {
    expect(partsOf(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      { items: ['a', 'b'], number: 1, of: 3 },
      { items: ['c', 'd'], number: 2, of: 3 },
      { items: ['e'], number: 3, of: 3 },
    ]);
  });

  it('leaves a list that fits in one part', () => {
    expect(partsOf(['a', 'b'], 2)).toEqual([{ items: ['a', 'b'], number: 1, of: 1 }]);
  });

  it('makes of nothing one empty part', () => {
    expect(partsOf([], 2)).toEqual([{ items: [], number: 1, of: 1 }]);
  });
});
