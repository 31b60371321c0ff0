import { useEffect, useRef, useState } from 'preact/hooks';
import { excerptRuns } from '../../domain/search/excerpt.ts';
import { loadPagefind, type Found } from './pagefind.ts';

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
  | { kind: 'found'; query: string; found: Found[]; total: number }
  | { kind: 'unavailable' };

/** How many results are shown; few enough to read, and each costs a request. */
const most = 8;

export function Search({ indexUrl, searchPage, place }: SearchProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLOListElement>(null);

  const search = async (query: string) => {
    if (place === 'page')
      history.replaceState(history.state, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return setState({ kind: 'idle' });
    setState((state) => (state.kind === 'found' ? state : { kind: 'searching' }));
    try {
      const pagefind = await loadPagefind(indexUrl);
      const answer = await pagefind.debouncedSearch(query, {}, 120);
      if (!answer) return;
      const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
      if (field.current?.value.trim() === query)
        setState({ kind: 'found', query, found, total: answer.results.length });
    } catch {
      setState({ kind: 'unavailable' });
    }
  };

  useEffect(() => {
    const asked = place === 'page' ? new URLSearchParams(location.search).get('q') : null;
    if (field.current && asked && !field.current.value) field.current.value = asked;
    const query = field.current?.value.trim();
    if (query) void search(query);
    else if (place === 'dialog') void loadPagefind(indexUrl).catch(() => setState({ kind: 'unavailable' }));
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
          onInput={(event) => void search(event.currentTarget.value.trim())}
        />
      </form>
      <p class="search-status" role="status">
        {statusText(state)}
      </p>
      <ol ref={results} data-search-results>
        {state.kind === 'found' &&
          state.found.map(({ url, meta, excerpt }) => (
            <li key={url}>
              <a href={url}>{meta.title}</a>
              <p>{excerptRuns(excerpt).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
            </li>
          ))}
      </ol>
      {state.kind === 'found' && state.found.length === 0 && <NothingFound searchPage={searchPage} />}
      {state.kind === 'unavailable' && (
        <p>
          <a href={searchPage}>See everything there is to read</a>
        </p>
      )}
    </div>
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
