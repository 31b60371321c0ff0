import { beforeEach, describe, expect, it } from 'vitest';
import { createForgetting, type ForgettingStore } from '../../../src/browser/storage/forgetting-store.ts';
import type { Entries } from '../../../src/browser/storage/kept-entries.ts';

let entries: Entries;
const open = (kept: Entries) => {
  entries = kept;
  return createForgetting({ get: () => entries, set: (next) => (entries = next) });
};
const stepOf = ({ $forgetting }: ForgettingStore) => {
  const forgetting = $forgetting.get();
  return forgetting.kind === 'forgotten' ? forgetting.step : undefined;
};

let forgetting: ForgettingStore;
beforeEach(() => {
  forgetting = open({ answers: 'one', plan: 'two' });
});

describe('createForgetting', () => {
  it('says when there was nothing to forget', () => {
    const empty = open({});
    expect(empty.$forgetting.get().kind).toBe('not-asked');
    empty.forget();
    expect(empty.$forgetting.get().kind).toBe('nothing-kept');
  });

  it('leads back after two clicks as after one', () => {
    forgetting.forget();
    forgetting.forget();
    expect(entries).toEqual({});
    stepOf(forgetting)?.take();
    expect(entries).toEqual({ answers: 'one', plan: 'two' });
  });

  it('loses nothing that was written after it, and leads to both', () => {
    forgetting.forget();
    entries = { answers: 'newer' };
    forgetting.forget();
    stepOf(forgetting)?.take();
    expect(entries).toEqual({ answers: 'newer' });
  });

  it('offers a way back from what another tab forgot, entry by entry', () => {
    entries = { plan: 'two' };
    forgetting.follow();
    expect(stepOf(forgetting)).toBeUndefined();
    entries = {};
    forgetting.follow();
    expect(stepOf(forgetting)?.isElsewhere).toBe(true);
    stepOf(forgetting)?.take();
    expect(entries).toEqual({ answers: 'one', plan: 'two' });
  });

  it('brings back what was kept last, and nothing once the other tab took it back', () => {
    entries = { answers: 'newer' };
    forgetting.follow();
    entries = {};
    forgetting.follow();
    entries = { answers: 'newer' };
    forgetting.follow();
    expect(stepOf(forgetting)).toBeUndefined();
  });
});
