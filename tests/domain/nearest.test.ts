import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/nearest.ts';

const known = ['topic', 'title', 'description', 'all', 'any'];

describe('nearest', () => {
  it.each([
    ['tpoic', 'topic'],
    ['Title', 'title'],
    ['titl', 'title'],
    ['descripton', 'description'],
    ['discripcion', 'description'],
    ['al', 'all'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  it.each(['', 'a', 'subtitle', 'toothpick', 'b'])('takes %j for none', (written) => {
    expect(nearest(written, known)).toBeUndefined();
  });

  it('takes the nearer of two', () => {
    expect(nearest('ask-erly', ['ask-every', 'ask-early'])).toBe('ask-early');
  });
});

describe('didYouMean', () => {
  it('is a sentence, or nothing', () => {
    expect(didYouMean('tpoic', known)).toBe('Did you mean "topic"? ');
    expect(didYouMean('subtitle', known)).toBe('');
  });
});
