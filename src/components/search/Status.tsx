import type { SearchState } from '../../browser/search/search-store.ts';

/** Says how the search goes, politely: a screen reader finishes its sentence first. */
export const Status = ({ state }: { state: SearchState }) => (
  <p class="search-status" role="status">
    {statusText(state)}
  </p>
);

function statusText(state: SearchState): string {
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

/** Other ways on when there is no result. */
export function NoResults({ state, searchPage }: { state: SearchState; searchPage: string }) {
  if (state.kind === 'unavailable')
    return (
      <p>
        <a href={searchPage}>See everything there is to read</a>
      </p>
    );
  if (state.kind !== 'found' || state.found.length > 0) return null;
  return (
    <p>
      Try one word instead of several, or a plainer one: “budget”, “manager”, “relationships”. Or{' '}
      <a href={searchPage}>see everything there is to read</a>.
    </p>
  );
}
