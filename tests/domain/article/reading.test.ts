import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../src/domain/article/reading.ts';

describe('countWords', () => {
  it('counts prose alone: no tags, no addresses, no marks', () => {
    expect(
      countWords('## Don’t **ask** [again](/a/b/)\n\n<Say to="a busy director">\n\nTwo well-kept words\n\n</Say>'),
    ).toBe(6);
  });
});

describe('countWords at the edges', () => {
  it('parts words at tags and links, and counts numbers but no lone marks', () => {
    expect(countWords('one<br/>two [three](/x/)four – 12 … - five')).toBe(6);
  });
});

describe('readingMinutes', () => {
  it('rounds up, and is never zero', () => {
    expect([readingMinutes(''), readingMinutes('word '.repeat(221))]).toEqual([1, 2]);
  });
});
