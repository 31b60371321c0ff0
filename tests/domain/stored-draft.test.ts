import { describe, expect, it } from 'vitest';
import { decodeDraft, draftKey, encodeDraft } from '../../src/domain/stored-draft.ts';

describe('a draft', () => {
  it('is found again as it was typed', () => {
    const fields = { person: 'D.K., “finance”', influence: '' };
    expect(decodeDraft(encodeDraft(fields) ?? '')).toEqual(fields);
  });

  it('needs no keeping when nothing is typed', () => {
    expect(encodeDraft({})).toBeUndefined();
    expect(encodeDraft({ person: '' })).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"version":2,"fields":{"person":"X"}}', '{"version":1,"fields":7}'])(
    'is nothing where %s is stored',
    (stored) => {
      expect(decodeDraft(stored)).toEqual({});
    },
  );

  it('has only texts', () => {
    expect(decodeDraft('{"version":1,"fields":{"person":"X","influence":4}}')).toEqual({ person: 'X' });
  });

  it('is stored where “forget everything” finds it', () => {
    expect(draftKey('person')).toBe('who-can-say-yes/draft/person');
  });
});
