import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/browser/search/search-store.ts';
import { page, fakeIndex, open } from './fake-index.ts';

describe('first', () => {
  it('is the first result for what was asked last, marked', async () => {
    const { ask, arrive, first } = open();
    void ask('budget');
    await arrive('budget', page('/a/', 'the <mark>budget</mark> of'), page('/b/'));
    expect(await first()).toBe('/a/#:~:text=budget');
  });

  it('waits for an answer that is still coming, while an earlier one shows', async () => {
    const { ask, arrive, first } = open();
    void ask('manager');
    await arrive('manager', page('/manager/'));
    void ask('budget');
    const address = first();
    await arrive('budget', page('/budget/'));
    expect(await address).toBe('/budget/');
  });

  it('is nothing when the reader goes on typing', async () => {
    const { ask, arrive, first } = open();
    void ask('bud');
    const address = first();
    void ask('budget');
    await arrive('bud', page('/bud/'));
    expect(await address).toBeUndefined();
  });

  it('is nothing while nothing is asked, and when the field was emptied', async () => {
    const { ask, arrive, warm, first } = open();
    await warm();
    expect(await first()).toBeUndefined();
    void ask('budget');
    await arrive('budget', page('/a/'));
    void ask('');
    expect(await first()).toBeUndefined();
  });

  it('is nothing when nothing is found', async () => {
    const { ask, arrive, first } = open();
    void ask('zzz');
    await arrive('zzz');
    expect(await first()).toBeUndefined();
  });
});

describe('warm', () => {
  it('offers topics and the newest pieces before anything is asked', async () => {
    const { warm, $topics, $recent, $state } = open();
    await warm();
    expect($topics.get()).toEqual(['Asking', 'Trust']);
    expect($recent.get().map(({ href }) => href)).toEqual(['/new/']);
    expect($state.get().kind).toBe('idle');
  });

  it('says when the index can’t be had; the newest pieces stay', async () => {
    const search = createSearch({
      loadIndex: () => Promise.reject(new Error('offline')),
      loadRecent: async () => [{ title: 'New', href: '/new/', note: '' }],
    });
    await search.warm();
    expect(search.$state.get().kind).toBe('unavailable');
    expect(search.$recent.get()).toHaveLength(1);
  });

  it('does without the newest pieces when they can’t be had', async () => {
    const { index } = fakeIndex();
    const search = createSearch({
      loadIndex: async () => index,
      loadRecent: () => Promise.reject(new Error('offline')),
    });
    await search.warm();
    expect(search.$state.get().kind).toBe('idle');
  });
});
