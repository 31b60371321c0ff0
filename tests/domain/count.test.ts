import { describe, expect, it } from 'vitest';
import { counted } from '../../src/domain/count.ts';

describe('counted', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [21, '21 minutes'],
  ])('puts the right form after %i', (count, words) => {
    expect(counted(count, 'minute')).toBe(words);
  });

  it('takes a plural of its own', () => {
    expect([counted(1, 'person', 'people'), counted(3, 'person', 'people')]).toEqual(['1 person', '3 people']);
  });
});
