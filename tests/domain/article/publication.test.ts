import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/domain/article/publication.ts';

describe('publicationOf', () => {
  const published = new Date('2026-07-01T07:00:00Z');
  const at = (now: string, draft = false) => publicationOf({ draft, published }, new Date(now));

  it('keeps a draft back for good', () => {
    expect(at('2030-01-01T00:00:00Z', true)).toEqual({ kind: 'draft' });
  });

  it('keeps a scheduled piece back until its moment, and shows it from then on', () => {
    expect(at('2026-07-01T06:59:59Z')).toEqual({ kind: 'scheduled', from: published });
    expect(at('2026-07-01T07:00:00Z')).toEqual({ kind: 'published' });
  });
});
