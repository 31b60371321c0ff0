import { describe, expect, it } from 'vitest';
import { opensSearch, shortcutsOf } from '../../../src/domain/search/shortcuts.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('opensSearch', () => {
  it('is true of "/", also where the keyboard needs Shift for it, and of Ctrl-K and Cmd-K', () => {
    for (const pressed of [
      press('/'),
      press('/', { shiftKey: true }),
      press('k', { ctrlKey: true }),
      press('K', { metaKey: true }),
    ])
      expect(opensSearch(pressed, true)).toBe(true);
  });

  it('is false of "/" once that is switched off; Ctrl-K still opens', () => {
    expect(opensSearch(press('/'), false)).toBe(false);
    expect(opensSearch(press('k', { ctrlKey: true }), false)).toBe(true);
  });

  it('is false of the browser’s own shortcuts', () => {
    for (const pressed of [
      press('k'),
      press('/', { ctrlKey: true }),
      press('/', { altKey: true }),
      press('k', { ctrlKey: true, shiftKey: true }),
      press('k', { ctrlKey: true, altKey: true }),
    ])
      expect(opensSearch(pressed, true)).toBe(false);
  });
});

describe('shortcutsOf', () => {
  it('names "/" only while it opens search', () => {
    expect(shortcutsOf(true).split(' ')).toContain('/');
    expect(shortcutsOf(false).split(' ')).toEqual(['Control+K', 'Meta+K']);
  });
});
