import { describe, expect, it } from 'vitest';
import { createSearch, everything } from '../../../src/browser/search/search-store.ts';
import type { Pagefind } from '../../../src/browser/search/pagefind.ts';
import { answerOf, page, fakeIndex, settle, open } from './fake-index.ts';

describe('where nothing is found', () => {
  const help = { words: ['budget'], ways: [] };
  const searching = (loadHelp: () => Promise<typeof help>, hits: number) => {
    const { index, arrive } = fakeIndex();
    const search = createSearch({
      loadIndex: async () => ({
        ...index,
        search: async (query, options) =>
          query ? answerOf(...Array.from({ length: hits }, () => page('/a/'))) : index.search(query, options),
      }),
      loadRecent: async () => [],
      loadHelp,
    });
    return { ...search, arrive };
  };

  it('offers a nearer spelling that finds something', async () => {
    const { ask, arrive, $state } = searching(async () => help, 1);
    void ask('bugdet');
    await arrive('bugdet');
    expect($state.get()).toMatchObject({ kind: 'found', total: 0, nearer: 'budget' });
  });

  it('offers none that finds nothing', async () => {
    const { ask, arrive, $state } = searching(async () => help, 0);
    void ask('bugdet');
    await arrive('bugdet');
    expect($state.get()).not.toHaveProperty('nearer');
  });

  it('says so without help as well', async () => {
    const { ask, arrive, $state, $help } = searching(() => Promise.reject(new Error('offline')), 1);
    void ask('bugdet');
    await arrive('bugdet');
    expect($state.get()).toMatchObject({ kind: 'found', total: 0 });
    expect($help.get()).toBeUndefined();
  });
});

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
