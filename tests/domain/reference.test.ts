import { describe, expect, it } from 'vitest';
import { referencesTo } from '../../src/domain/reference.ts';

describe('referencesTo', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `piece-${index}` }));
  const from = { file: 'x.yaml', field: 'next[0]' };

  it('gives the entry that is named', () => {
    const all = entries(3);
    expect(referencesTo(all, 'article')('piece-1', from)).toBe(all[1]);
  });

  it('names the file, the field, the id and the ids there are', () => {
    expect(() => referencesTo([{ id: 'a' }, { id: 'b' }], 'article')('c', from)).toThrow(
      'x.yaml, next[0]: there is no article "c". Use one of: a, b.',
    );
  });

  it('says so when there is nothing to name', () => {
    expect(() => referencesTo([], 'figure')('c', from)).toThrow(
      'x.yaml, next[0]: there is no figure "c". Add one, or delete the line.',
    );
  });

  it('offers those that look alike where there are many, and never a list that nobody reads', () => {
    const all = [...entries(500), { id: 'ask-early' }, { id: 'ask-late' }];
    expect(() => referencesTo(all, 'article')('ask-erly', from)).toThrow(
      'there is no article "ask-erly". Did you mean "ask-early"? Use one of: ask-early, ask-late (and 500 more).',
    );
    expect(() => referencesTo(all, 'article')('zzz', from)).toThrow(/piece-19 \(and 482 more\)\.$/);
  });
});
