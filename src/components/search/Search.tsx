import { useEffect, useRef, useState } from 'preact/hooks';
import {
  bestFirst,
  chosenFilters,
  groups,
  kinds,
  readAddress,
  writeAddress,
  type Filters,
} from '../../domain/search/results.ts';
import { loadPagefind } from '../../browser/search/pagefind.ts';
import { Results, type FoundGroup } from './Results.tsx';

export interface SearchProps {
  /** Where the index stands. */
  indexUrl: string;
  /** The page that searches, where a form goes without script. */
  searchPage: string;
  /** On a page the address keeps the query; in a dialog the field takes the focus. */
  place: 'page' | 'dialog';
}

type State =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; query: string; found: FoundGroup[]; total: number }
  | { kind: 'unavailable' };

/** How many results of a group are shown; few enough to read, and each costs a request. */
const most = { amongOthers: 4, alone: 8 };

const everything: Filters = { kind: '', topic: '' };

/** A piece as `recent.json` tells of it. */
export interface Recent {
  title: string;
  href: string;
  note: string;
}

export function Search({ indexUrl, searchPage, place }: SearchProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [filters, setFilters] = useState(everything);
  const [topics, setTopics] = useState<string[]>([]);
  const [recent, setRecent] = useState<Recent[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const search = async (query: string, filters: Filters) => {
    if (place === 'page') history.replaceState(history.state, '', writeAddress(query, filters) || location.pathname);
    if (!query) return setState({ kind: 'idle' });
    setState((state) => (state.kind === 'found' ? state : { kind: 'searching' }));
    try {
      const pagefind = await loadPagefind(indexUrl);
      const answer = await pagefind.debouncedSearch(query, { filters: chosenFilters(filters) }, 120);
      if (!answer) return;
      const wanted = groups.filter((name) => !filters.kind || name === filters.kind);
      const ranked = await Promise.all(
        wanted.map(async (name) => {
          const { results } = await pagefind.search(query, { filters: { ...chosenFilters(filters), kind: name } });
          return { name, results: results.slice(0, filters.kind ? most.alone : most.amongOthers) };
        }),
      );
      const found = await Promise.all(
        bestFirst(ranked).map(async ({ name, results }) => ({
          name,
          results: await Promise.all(results.map((result) => result.data())),
        })),
      );
      if (field.current?.value.trim() === query)
        setState({ kind: 'found', query, found, total: answer.results.length });
    } catch {
      setState({ kind: 'unavailable' });
    }
  };

  const narrow = (change: Partial<Filters>) => {
    const narrowed = { ...filters, ...change };
    setFilters(narrowed);
    void search(field.current?.value.trim() ?? '', narrowed);
  };

  useEffect(() => {
    const asked = place === 'page' ? readAddress(location.search) : { query: '', filters: everything };
    if (field.current && asked.query && !field.current.value) field.current.value = asked.query;
    const query = field.current?.value.trim();
    setFilters(asked.filters);
    if (query) void search(query, asked.filters);
    if (query || place === 'dialog')
      loadPagefind(indexUrl)
        .then((pagefind) => pagefind.filters())
        .then(
          ({ topic = {} }) => setTopics(Object.keys(topic)),
          () => setState({ kind: 'unavailable' }),
        );
    // The page itself lists everything below; a dialog has room for the newest.
    if (place === 'dialog')
      fetch(`${searchPage}recent.json`)
        .then((response) => response.json())
        .then(setRecent, () => {});
  }, []);

  const links = () => [...(results.current?.querySelectorAll('a') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops: HTMLElement[] = [...(field.current ? [field.current] : []), ...links()];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(now + step, 0), stops.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div class="search" onKeyDown={move}>
      <form
        role="search"
        action={searchPage}
        onSubmit={(event) => {
          event.preventDefault();
          links()[0]?.click();
        }}
      >
        <label class="visually-hidden" for={`search-${place}`}>
          Search
        </label>
        <input
          ref={field}
          id={`search-${place}`}
          type="search"
          name="q"
          placeholder="What are you looking for?"
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => void search(event.currentTarget.value.trim(), filters)}
        />
      </form>
      <p class="search-status" role="status">
        {statusText(state)}
      </p>
      {state.kind === 'found' && (
        <div class="search-filters">
          <Choice name="Kind" value={filters.kind} choices={kinds} choose={(kind) => narrow({ kind })} />
          {topics.length > 0 && (
            <Choice name="Topic" value={filters.topic} choices={topics} choose={(topic) => narrow({ topic })} />
          )}
        </div>
      )}
      <div ref={results}>
        {state.kind === 'idle' && recent.length > 0 && (
          <section aria-label="New here">
            <h2>New here</h2>
            <ol>
              {recent.map(({ title, href, note }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                  <p>{note}</p>
                </li>
              ))}
            </ol>
          </section>
        )}
        <div data-search-results>{state.kind === 'found' && <Results found={state.found} />}</div>
      </div>
      {state.kind === 'found' && state.found.length === 0 && <NothingFound searchPage={searchPage} />}
      {state.kind === 'unavailable' && (
        <p>
          <a href={searchPage}>See everything there is to read</a>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  choices: readonly string[];
  choose: (value: string) => void;
}

function Choice({ name, value, choices, choose }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

function statusText(state: State): string {
  switch (state.kind) {
    case 'idle':
      return 'Results appear as you type.';
    case 'searching':
      return 'Searching …';
    case 'found':
      return state.total === 0
        ? `Nothing found for “${state.query}”.`
        : `${state.total} ${state.total === 1 ? 'page' : 'pages'} for “${state.query}”`;
    case 'unavailable':
      return import.meta.env.DEV
        ? 'Search needs an index, and a build makes it. Run “npm run build” once, then load this page again.'
        : 'Search could not be loaded. You may be offline.';
  }
}

function NothingFound({ searchPage }: { searchPage: string }) {
  return (
    <p>
      Try one word instead of several, or a plainer one: “budget”, “manager”, “relationships”. Or{' '}
      <a href={searchPage}>see everything there is to read</a>.
    </p>
  );
}
