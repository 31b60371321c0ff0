import { describe, expect, it } from 'vitest';
import { excerptRuns } from '../../../src/domain/search/excerpt.ts';

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
