import { describe, expect, it } from 'vitest';
import { byNewest } from '../../src/domain/article/order.ts';
import { countWords, readingMinutes } from '../../src/domain/article/reading.ts';
import { resolveReference } from '../../src/domain/reference.ts';
import { excerptRuns } from '../../src/domain/search/excerpt.ts';

describe('countWords', () => {
  it('counts prose alone: no tags, no addresses, no marks', () => {
    expect(
      countWords('## Don’t **ask** [again](/a/b/)\n\n<Say to="a busy director">\n\nTwo well-kept words\n\n</Say>'),
    ).toBe(6);
  });
});

describe('readingMinutes', () => {
  it('rounds up, and is never zero', () => {
    expect([readingMinutes(''), readingMinutes('word '.repeat(221))]).toEqual([1, 2]);
  });
});

describe('byNewest', () => {
  it('puts the newest first, and pieces of one day by title', () => {
    const piece = (title: string, day: string) => ({ title, published: new Date(day) });
    expect(
      byNewest([piece('b', '2026-01-01'), piece('c', '2026-02-01'), piece('a', '2026-01-01')]).map(
        ({ title }) => title,
      ),
    ).toEqual(['c', 'a', 'b']);
  });
});

describe('resolveReference', () => {
  it('names the file, the field, the id and the ids there are', () => {
    expect(() =>
      resolveReference([{ id: 'a' }, { id: 'b' }], 'c', { file: 'x.yaml', field: 'next[0]', kind: 'article' }),
    ).toThrow('x.yaml, next[0]: there is no article "c". Use one of: a, b.');
  });
});

describe('excerptRuns', () => {
  it('tells marked words from the rest', () => {
    expect(excerptRuns('ask for <mark>budget</mark> now')).toEqual([
      { text: 'ask for ', marked: false },
      { text: 'budget', marked: true },
      { text: ' now', marked: false },
    ]);
  });

  it('reads entities once and lets no tag through', () => {
    expect(excerptRuns('a &lt;b&gt; &amp;lt; <i>c</i>')).toEqual([{ text: 'a <b> &lt; c', marked: false }]);
  });
});
