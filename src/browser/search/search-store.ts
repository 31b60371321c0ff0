import { atom, type ReadableAtom } from 'nanostores';
import { chosenFilters, foundAddress, knownFilters, type Filters } from '../../domain/search/results.ts';
import { nearerQuery } from '../../domain/search/nearer.ts';
import { findGroups, groupsOf, type FoundGroup } from './find.ts';
import type { Help } from './help.ts';
import type { Pagefind } from './pagefind.ts';
import type { Recent } from './recent.ts';

export type SearchState =
  | { kind: 'idle' }
  /** `isSlow` once it takes longer than a reader waits without a word. */
  | { kind: 'searching'; isSlow?: boolean }
  /**
   * `isPartial` when something that belongs to the answer could not be had; `ignored` are filters that no page has;
   * `nearer` is another spelling, which finds something where this one doesn't.
   */
  | {
      kind: 'found';
      query: string;
      found: FoundGroup[];
      total: number;
      isPartial?: boolean;
      ignored?: string[];
      nearer?: string;
    }
  | { kind: 'unavailable' };

export interface SearchStore {
  $state: ReadableAtom<SearchState>;
  $filters: ReadableAtom<Filters>;
  /** The topics that the index knows, to narrow by. */
  $topics: ReadableAtom<string[]>;
  /** The newest pieces, to offer before anything is asked. */
  $recent: ReadableAtom<Recent[]>;
  /** Ways on, once something was asked for that isn't there. */
  $help: ReadableAtom<Help | undefined>;
  /** Searches for what is in the field now, narrowed by `filters`. */
  ask: (query: string, filters?: Filters) => Promise<void>;
  /** Searches for the same, narrowed otherwise. */
  narrow: (change: Partial<Filters>) => Promise<void>;
  /** Narrows what will be asked. */
  narrowTo: (filters: Filters) => void;
  /** Asks for the same again, with an index that is fetched anew. */
  tryAgain: () => Promise<void>;
  /** Fetches what a reader needs who has asked nothing yet. */
  warm: () => Promise<void>;
  /**
   * The address of the first result for what was asked last, as soon as it is there. Undefined when there is none, when
   * nothing is asked, and when the reader asks for something else before it comes.
   */
  first: () => Promise<string | undefined>;
  /** Says that the text of a result could not be had when it came on the screen. */
  lose: () => void;
}

export interface SearchPorts {
  /** Gives the index; `anew`, without what is still on its way. */
  loadIndex: (anew?: boolean) => Promise<Pagefind>;
  /** Whether a piece of the index was lost since this was last asked. */
  wasLost?: () => boolean;
  loadRecent: () => Promise<Recent[]>;
  loadHelp?: () => Promise<Help>;
  /** Told of everything that is asked. */
  onAsk?: (query: string, filters: Filters) => void;
}

/** How long a reader may pause within a word, in milliseconds. */
const pause = 120;

/** How long a reader waits without a word, in milliseconds. */
export const patience = 8_000;

export const everything: Filters = { kind: '', topic: '' };

/** A search: what was asked last, and what is known of the answer. An answer to anything asked before is dropped. */
export function createSearch({
  loadIndex,
  loadRecent,
  loadHelp,
  wasLost = () => false,
  onAsk,
}: SearchPorts): SearchStore {
  const $state = atom<SearchState>({ kind: 'idle' });
  const $filters = atom(everything);
  const $topics = atom<string[]>([]);
  const $recent = atom<Recent[]>([]);
  const $help = atom<Help | undefined>();
  let asked = '';
  let count = 0;
  let latest: Promise<FoundGroup[] | undefined> = Promise.resolve(undefined);

  const loadTopics = async (pagefind: Pagefind) => {
    if ($topics.get().length > 0) return;
    const { topic = {} } = await pagefind.filters();
    $topics.set(Object.keys(topic));
  };

  /** Offers ways on where nothing was found: a nearer spelling, if the index has pages for it. */
  async function offerHelp(query: string, pagefind: Pagefind, isOld: () => boolean): Promise<void> {
    const help = $help.get() ?? (await loadHelp?.());
    if (!help) return;
    $help.set(help);
    const nearer = nearerQuery(query, help.words);
    if (!nearer || (await pagefind.search(nearer)).results.length === 0) return;
    const state = $state.get();
    if (!isOld() && state.kind === 'found') $state.set({ ...state, nearer });
  }

  async function answer(query: string, filters: Filters, anew = false): Promise<FoundGroup[] | undefined> {
    count += 1;
    const mine = count;
    const isOld = () => mine !== count;
    if (!query) {
      $state.set({ kind: 'idle' });
      return undefined;
    }
    if (anew || $state.get().kind !== 'found') $state.set({ kind: 'searching' });
    const slow = setTimeout(() => {
      if (!isOld()) $state.set({ kind: 'searching', isSlow: true });
    }, patience);
    try {
      const pagefind = await loadIndex(anew);
      const topics = loadTopics(pagefind).catch(() => {});
      // Only a topic has to wait for the list of them.
      if (filters.topic) await topics;
      const { known, ignored } = knownFilters(filters, $topics.get());
      if (ignored.length > 0) $filters.set(known);
      wasLost();
      const { kind, ...topic } = known;
      const [all, groupOf] = await Promise.all([
        pagefind.debouncedSearch(query, { filters: chosenFilters(topic) }, pause),
        groupsOf(pagefind),
      ]);
      if (!all || isOld()) return undefined;
      const { found, total, isPartial } = await findGroups(all, groupOf, kind);
      if (isOld()) return undefined;
      const isLost = wasLost() || isPartial;
      // Without a piece of the index nobody knows that there is nothing.
      if (isLost && found.length === 0) throw new Error('A piece of the index is lost.');
      $state.set({ kind: 'found', query, found, total, isPartial: isLost, ignored });
      // Its words are a comfort: without them the answer is the same.
      if (total === 0) void offerHelp(query, pagefind, isOld).catch(() => {});
      return found;
    } catch {
      if (!isOld()) $state.set({ kind: 'unavailable' });
      return undefined;
    } finally {
      clearTimeout(slow);
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
    $help,
    ask,
    narrow: (change) => ask(asked, { ...$filters.get(), ...change }),
    tryAgain: async () => {
      latest = answer(asked, $filters.get(), true);
      await latest;
    },
    narrowTo: (filters) => $filters.set(filters),
    warm: async () => {
      const topics = loadIndex().then((pagefind) => Promise.all([loadTopics(pagefind), groupsOf(pagefind)]));
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
      const first = group?.results[0]?.found;
      return first && foundAddress(first);
    },
    lose: () => {
      const state = $state.get();
      if (state.kind === 'found') $state.set({ ...state, isPartial: true });
    },
  };
}
