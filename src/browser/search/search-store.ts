import { atom, type ReadableAtom } from 'nanostores';
import { chosenFilters, foundAddress, type Filters } from '../../domain/search/results.ts';
import { findGroups, type FoundGroup } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import type { Recent } from './recent.ts';

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; query: string; found: FoundGroup[]; total: number }
  | { kind: 'unavailable' };

export interface SearchStore {
  $state: ReadableAtom<SearchState>;
  $filters: ReadableAtom<Filters>;
  /** The topics that the index knows, to narrow by. */
  $topics: ReadableAtom<string[]>;
  /** The newest pieces, to offer before anything is asked. */
  $recent: ReadableAtom<Recent[]>;
  /** Searches for what is in the field now, narrowed by `filters`. */
  ask: (query: string, filters?: Filters) => Promise<void>;
  /** Searches for the same, narrowed otherwise. */
  narrow: (change: Partial<Filters>) => Promise<void>;
  /** Narrows what will be asked. */
  narrowTo: (filters: Filters) => void;
  /** Fetches what a reader needs who has asked nothing yet. */
  warm: () => Promise<void>;
  /**
   * The address of the first result for what was asked last, as soon as it is there. Undefined when there is none, when
   * nothing is asked, and when the reader asks for something else before it comes.
   */
  first: () => Promise<string | undefined>;
}

export interface SearchPorts {
  loadIndex: () => Promise<Pagefind>;
  loadRecent: () => Promise<Recent[]>;
  /** Told of everything that is asked. */
  onAsk?: (query: string, filters: Filters) => void;
}

/** How long a reader may pause within a word, in milliseconds. */
const pause = 120;

export const everything: Filters = { kind: '', topic: '' };

/** A search: what was asked last, and what is known of the answer. An answer to anything asked before is dropped. */
export function createSearch({ loadIndex, loadRecent, onAsk }: SearchPorts): SearchStore {
  const $state = atom<SearchState>({ kind: 'idle' });
  const $filters = atom(everything);
  const $topics = atom<string[]>([]);
  const $recent = atom<Recent[]>([]);
  let asked = '';
  let count = 0;
  let latest: Promise<FoundGroup[] | undefined> = Promise.resolve(undefined);

  const loadTopics = async (pagefind: Pagefind) => {
    const { topic = {} } = await pagefind.filters();
    $topics.set(Object.keys(topic));
  };

  async function answer(query: string, filters: Filters): Promise<FoundGroup[] | undefined> {
    count += 1;
    const mine = count;
    const isOld = () => mine !== count;
    if (!query) {
      $state.set({ kind: 'idle' });
      return undefined;
    }
    if ($state.get().kind !== 'found') $state.set({ kind: 'searching' });
    try {
      const pagefind = await loadIndex();
      if ($topics.get().length === 0) loadTopics(pagefind).catch(() => {});
      const all = await pagefind.debouncedSearch(query, { filters: chosenFilters(filters) }, pause);
      if (!all || isOld()) return undefined;
      const found = await findGroups(pagefind, query, filters);
      if (isOld()) return undefined;
      $state.set({ kind: 'found', query, found, total: all.results.length });
      return found;
    } catch {
      if (!isOld()) $state.set({ kind: 'unavailable' });
      return undefined;
    }
  }

  const ask: SearchStore['ask'] = async (query, filters = $filters.get()) => {
    asked = query;
    $filters.set(filters);
    onAsk?.(query, filters);
    latest = answer(query, filters);
    await latest;
  };

  return {
    $state,
    $filters,
    $topics,
    $recent,
    ask,
    narrow: (change) => ask(asked, { ...$filters.get(), ...change }),
    narrowTo: (filters) => $filters.set(filters),
    warm: async () => {
      const topics = loadIndex().then(loadTopics);
      await Promise.all([
        loadRecent().then(
          (recent) => $recent.set(recent),
          () => {},
        ),
        topics.catch(() => {
          if ($state.get().kind === 'idle') $state.set({ kind: 'unavailable' });
        }),
      ]);
    },
    first: async () => {
      const [group] = (await latest) ?? [];
      return group?.results[0] && foundAddress(group.results[0]);
    },
  };
}
