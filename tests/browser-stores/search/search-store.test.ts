import { describe, expect, it } from 'vitest';
import type { Found, Pagefind } from '../../../src/browser/search/pagefind.ts';
import { createSearch, everything } from '../../../src/browser/search/search-store.ts';

const page = (url: string, excerpt = ''): Found => ({ url, excerpt, meta: { title: url }, sub_results: [] });
const answerOf = (...found: Found[]) => ({ results: found.map((one) => ({ score: 1, data: async () => one })) });
const nothing = answerOf();

/** An index whose answers come when the test says so: each is for a query and the kind and topic that narrow it. */
function fakeIndex() {
  const waiting = new Map<string, (found: Found[]) => void>();
  const debouncedSearch: Pagefind['debouncedSearch'] = (query, { filters = {} } = {}) =>
    new Promise((resolve) => {
      waiting.set([query, ...Object.values(filters)].join(' '), (found) => resolve(answerOf(...found)));
    });
  const pages = new Map<string, Found[]>();
  const index: Pagefind = {
    filters: async () => ({ topic: { Asking: 3, Trust: 2 } }),
    debouncedSearch,
    search: async (query, { filters = {} } = {}) =>
      filters.kind === 'Article'
        ? answerOf(...(pages.get([query, filters.topic].filter(Boolean).join(' ')) ?? []))
        : nothing,
  };
  /** Lets the answer to `asked`, which may have been narrowed to a topic, arrive. */
  const arrive = async (asked: string, ...found: Found[]) => {
    pages.set(asked, found);
    await settle();
    waiting.get(asked)?.(found);
    await settle();
  };
  return { index, arrive };
}

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function open() {
  const { index, arrive } = fakeIndex();
  const asked: string[] = [];
  const search = createSearch({
    loadIndex: async () => index,
    loadRecent: async () => [{ title: 'New', href: '/new/', note: '' }],
    onAsk: (query, { topic }) => asked.push([query, topic].filter(Boolean).join(' ')),
  });
  const shown = () => {
    const state = search.$state.get();
    return state.kind === 'found' ? state.found.flatMap(({ results }) => results.map(({ url }) => url)) : state.kind;
  };
  return { ...search, arrive, asked, shown };
}

describe('ask', () => {
  it('shows what is found, in its group, and how much there is', async () => {
    const { ask, arrive, $state } = open();
    void ask('budget');
    expect($state.get().kind).toBe('searching');
    await arrive('budget', page('/a/'), page('/b/'));
    expect($state.get()).toMatchObject({ kind: 'found', query: 'budget', total: 2, found: [{ name: 'Article' }] });
  });

  it('drops an answer to an earlier query that comes late', async () => {
    const { ask, arrive, shown } = open();
    void ask('manager');
    void ask('budget');
    await arrive('budget', page('/budget/'));
    await arrive('manager', page('/manager/'));
    expect(shown()).toEqual(['/budget/']);
  });

  it('drops an answer that comes after the field was emptied', async () => {
    const { ask, arrive, shown } = open();
    void ask('manager');
    void ask('');
    await arrive('manager', page('/manager/'));
    expect(shown()).toBe('idle');
  });

  it('drops a failure of an earlier query', async () => {
    let fail = () => {};
    const { index, arrive } = fakeIndex();
    const loads = [
      new Promise<Pagefind>((_, reject) => (fail = () => reject(new Error('offline')))),
      Promise.resolve(index),
    ];
    const search = createSearch({
      loadIndex: () => loads.shift() ?? Promise.resolve(index),
      loadRecent: async () => [],
    });
    void search.ask('manager');
    void search.ask('budget');
    await arrive('budget', page('/budget/'));
    fail();
    await settle();
    expect(search.$state.get().kind).toBe('found');
  });

  it('says when the index can’t be had, and tries again at the next query', async () => {
    const { index, arrive } = fakeIndex();
    let online = false;
    const loadIndex = async () => {
      if (!online) throw new Error('offline');
      return index;
    };
    const search = createSearch({ loadIndex, loadRecent: async () => [] });
    await search.ask('budget');
    expect(search.$state.get().kind).toBe('unavailable');
    online = true;
    void search.ask('budgets');
    await arrive('budgets', page('/b/'));
    expect(search.$state.get().kind).toBe('found');
  });

  it('knows the topics to narrow by once the index is there', async () => {
    const { ask, arrive, $topics } = open();
    void ask('budget');
    await arrive('budget');
    expect($topics.get()).toEqual(['Asking', 'Trust']);
  });
});

describe('narrow', () => {
  it('asks for the same, narrowed, and tells of it', async () => {
    const { ask, narrow, arrive, shown, asked } = open();
    void ask('budget');
    await arrive('budget', page('/a/'));
    void narrow({ topic: 'Trust' });
    await arrive('budget Trust', page('/trust/'));
    expect(shown()).toEqual(['/trust/']);
    expect(asked).toEqual(['budget', 'budget Trust']);
  });

  it('drops the answer to an earlier filter that comes late', async () => {
    const { ask, narrow, arrive, shown } = open();
    void ask('budget');
    await arrive('budget', page('/a/'));
    void narrow({ topic: 'Trust' });
    void narrow({ topic: 'Asking' });
    await arrive('budget Asking', page('/asking/'));
    await arrive('budget Trust', page('/trust/'));
    expect(shown()).toEqual(['/asking/']);
  });

  it('keeps its filters for the next query', async () => {
    const { ask, narrowTo, arrive, shown } = open();
    narrowTo({ ...everything, topic: 'Trust' });
    void ask('team');
    await arrive('team Trust', page('/team/'));
    expect(shown()).toEqual(['/team/']);
  });
});

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
