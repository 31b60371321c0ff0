import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pagefind } from '../../../src/browser/search/pagefind.ts';
import { createSearch, everything, patience } from '../../../src/browser/search/search-store.ts';
import { answerOf, nothing, page } from './fake-index.ts';

const failing = { id: '/a/', score: 1, data: () => Promise.reject(new Error('offline')) };
const index = (articles: Awaited<ReturnType<Pagefind['search']>>): Pagefind => ({
  filters: async () => ({ topic: { Trust: 1 } }),
  debouncedSearch: async () => articles,
  search: async (_, { filters = {} } = {}) => (filters.kind === 'Article' ? answerOf(page('/a/')) : nothing),
});
const search = (loadIndex: (anew?: boolean) => Promise<Pagefind>, wasLost = () => false) =>
  createSearch({ loadIndex, loadRecent: async () => [], wasLost });

describe('what is lost', () => {
  it('is said beside what came', async () => {
    const { results } = answerOf(page('/a/'));
    const { ask, $state } = search(async () => index({ results: [...results, failing] }));
    await ask('budget');
    expect($state.get()).toMatchObject({ kind: 'found', total: 2, isPartial: true });
  });

  it('is said where nothing came, rather than that nothing is found', async () => {
    const { ask, $state } = search(async () => index({ results: [failing, failing] }));
    await ask('budget');
    expect($state.get().kind).toBe('unavailable');
  });

  it('may be a piece of the index, without which nobody knows that there is nothing', async () => {
    let asked = 0;
    const { ask, $state } = search(
      async () => index(nothing),
      () => (asked++, asked > 1),
    );
    await ask('budget');
    expect($state.get().kind).toBe('unavailable');
  });

  it('is asked for anew, by an index without what is on its way', async () => {
    const loads: (boolean | undefined)[] = [];
    const { ask, tryAgain, $state } = search(async (anew) => {
      loads.push(anew);
      if (!anew) throw new Error('offline');
      return index(answerOf(page('/a/')));
    });
    await ask('budget');
    expect($state.get().kind).toBe('unavailable');
    await tryAgain();
    expect($state.get()).toMatchObject({ kind: 'found', query: 'budget', total: 1, isPartial: false });
    expect(loads).toEqual([false, true]);
  });
});

describe('what is slow', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is said after a while, and not when the answer came before', async () => {
    let arrive: (pagefind: Pagefind) => void = () => {};
    const { ask, $state } = search(() => new Promise((resolve) => (arrive = resolve)));
    const asked = ask('budget');
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect($state.get()).toEqual({ kind: 'searching' });
    await vi.advanceTimersByTimeAsync(1);
    expect($state.get()).toEqual({ kind: 'searching', isSlow: true });
    arrive(index(answerOf(page('/a/'))));
    await asked;
    await vi.advanceTimersByTimeAsync(patience);
    expect($state.get().kind).toBe('found');
  });
});

describe('filters that no page has', () => {
  it('are passed over, named, and gone from the lists to narrow by', async () => {
    const { ask, $state, $filters } = search(async () => index(answerOf(page('/a/'))));
    await ask('budget', { kind: 'Podcast', topic: 'Cooking' });
    expect($state.get()).toMatchObject({ kind: 'found', ignored: ['Podcast', 'Cooking'] });
    expect($filters.get()).toEqual(everything);
  });
});
