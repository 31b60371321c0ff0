import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { readAddress, writeAddress } from '../../domain/search/results.ts';
import { wasLost } from '../../browser/search/index-pieces.ts';
import { loadHelp } from '../../browser/search/help.ts';
import { loadPagefind } from '../../browser/search/pagefind.ts';
import { loadRecent } from '../../browser/search/recent.ts';
import { createSearch, everything } from '../../browser/search/search-store.ts';
import { Filters } from './Filters.tsx';
import { NewHere } from './NewHere.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { SlashKey } from './SlashKey.tsx';
import { Status } from './Status.tsx';

export type { Recent } from '../../browser/search/recent.ts';

export interface SearchProps {
  /** Address of the index. */
  indexUrl: string;
  /** The page that searches, where a form goes without script. */
  searchPage: string;
  /** On a page the address keeps the query; in a dialog the field takes the focus. */
  place: 'page' | 'dialog';
}

export function Search({ indexUrl, searchPage, place }: SearchProps) {
  const search = useMemo(
    () =>
      createSearch({
        loadIndex: (anew) => loadPagefind(indexUrl, anew),
        wasLost,
        loadRecent: () => loadRecent(searchPage),
        loadHelp: () => loadHelp(searchPage),
        onAsk: (query, filters) => {
          if (place === 'dialog') return;
          history.replaceState(history.state, '', writeAddress(query, filters) || location.pathname);
        },
      }),
    [],
  );
  const state = useStore(search.$state);
  const help = useStore(search.$help);
  const { kind, topic } = useStore(search.$filters);
  const isNarrowed = Boolean(kind || topic);
  const field = useRef<HTMLInputElement>(null);
  const links = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const asked = place === 'page' ? readAddress(location.search) : { query: '', filters: everything };
    if (field.current && asked.query && !field.current.value) field.current.value = asked.query;
    // A query typed before this script arrived counts.
    const query = field.current?.value.trim();
    if (query) void search.ask(query, asked.filters);
    else search.narrowTo(asked.filters);
    // The page lists everything below; a dialog has room for the newest.
    if (place === 'dialog') void search.warm();
  }, []);

  const askFor = (query: string) => {
    if (!field.current) return;
    field.current.value = query;
    field.current.focus();
    void search.ask(query);
  };

  /** Arrow keys lead from the field to the results and back. */
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [field.current, ...(links.current?.querySelectorAll('a') ?? [])];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(now + step, 0), stops.length - 1)];
    if (step === 0 || now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div class="search" onKeyDown={move}>
      <SearchField search={search} field={field} id={`search-${place}`} searchPage={searchPage} />
      <Status state={state} searchPage={searchPage} tryAgain={() => void search.tryAgain()} />
      {state.kind === 'found' && (state.total > 0 || isNarrowed) && <Filters search={search} />}
      <div ref={links}>
        {state.kind === 'idle' && <NewHere search={search} />}
        <div data-search-results>{state.kind === 'found' && <Results found={state.found} lose={search.lose} />}</div>
      </div>
      {state.kind === 'found' && state.total === 0 && (
        <NothingFound
          query={state.query}
          nearer={state.nearer}
          isNarrowed={isNarrowed}
          help={help}
          searchPage={searchPage}
          ask={askFor}
          widen={() => {
            field.current?.focus();
            void search.narrow(everything);
          }}
        />
      )}
      <SlashKey />
    </div>
  );
}
