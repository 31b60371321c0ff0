/** An index that answers when a test says so, and a search over it. */
import { setImmediate } from 'node:timers/promises';
import type { Found, Pagefind } from '../../../src/browser/search/pagefind.ts';
import { createSearch } from '../../../src/browser/search/search-store.ts';

export const page = (url: string, excerpt = ''): Found => ({ url, excerpt, meta: { title: url }, sub_results: [] });
export const answerOf = (...found: Found[]) => ({
  results: found.map((one) => ({ id: one.url, score: 1, data: async () => one })),
});
export const nothing = answerOf();

/** An index whose answers come when the test says so: each is for a query and the kind and topic that narrow it. */
export function fakeIndex() {
  const waiting = new Map<string, (found: Found[]) => void>();
  const debouncedSearch: Pagefind['debouncedSearch'] = (query, { filters = {} } = {}) =>
    new Promise((resolve) => {
      waiting.set([query, ...Object.values(filters)].join(' '), (found) => resolve(answerOf(...found)));
    });
  const index: Pagefind = {
    filters: async () => ({ topic: { Asking: 3, Trust: 2 } }),
    debouncedSearch,
    search: async (_, { filters = {} } = {}) =>
      filters.kind === 'Article' ? answerOf(page('/a/'), page('/b/')) : nothing,
  };
  /** Lets the answer to `asked`, which may have been narrowed to a topic, arrive. */
  const arrive = async (asked: string, ...found: Found[]) => {
    await settle();
    waiting.get(asked)?.(found);
    await settle();
  };
  return { index, arrive };
}

/** Lets everything that is due happen. */
export const settle = () => setImmediate();

export function open() {
  const { index, arrive } = fakeIndex();
  const asked: string[] = [];
  const search = createSearch({
    loadIndex: async () => index,
    loadRecent: async () => [{ title: 'New', href: '/new/', note: '' }],
    onAsk: (query, { topic }) => asked.push([query, topic].filter(Boolean).join(' ')),
  });
  const shown = () => {
    const state = search.$state.get();
    return state.kind === 'found' ? state.found.flatMap(({ results }) => results.map(({ id }) => id)) : state.kind;
  };
  return { ...search, arrive, asked, shown };
}
