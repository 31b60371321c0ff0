import { describe, expect, it } from 'vitest';
import { progressIn } from '../../../src/domain/series/progress.ts';

describe('progressIn', () => {
  it('leads to the first part that isn’t read, whatever was read after it', () => {
    expect(progressIn(['a', 'b', 'c'], new Set(['a', 'c']))).toEqual({ read: 2, of: 3, next: 'b' });
  });

  it('leads to none once all are read, and counts no article of another series', () => {
    expect(progressIn(['a', 'b'], new Set(['b', 'z', 'a']))).toEqual({ read: 2, of: 2, next: undefined });
  });

  it('leads to the first part where nothing is read', () => {
    expect(progressIn(['a', 'b'], new Set())).toEqual({ read: 0, of: 2, next: 'a' });
  });
});
