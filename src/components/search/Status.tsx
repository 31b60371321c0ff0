import type { SearchState } from '../../browser/search/search-store.ts';

/** Says how the search goes, politely: a screen reader finishes its sentence first. Where trying again may help, offers it. */
export const Status = ({ state, tryAgain }: { state: SearchState; tryAgain: () => void }) => (
  <div class="search-status">
    <p role="status">{statusText(state)}</p>
    {mayHelp(state) && (
      <button type="button" class="button" onClick={tryAgain}>
        Try again
      </button>
    )}
  </div>
);

function mayHelp(state: SearchState): boolean {
  switch (state.kind) {
    case 'idle':
      return false;
    case 'searching':
      return state.isSlow === true;
    case 'found':
      return state.isPartial === true;
    case 'unavailable':
      return true;
  }
}

function statusText(state: SearchState): string {
  switch (state.kind) {
    case 'idle':
      return 'Results appear as you type.';
    case 'searching':
      return state.isSlow ? 'This takes longer than it should. Your connection may be slow.' : 'Searching …';
    case 'found':
      return foundText(state);
    case 'unavailable':
      return import.meta.env.DEV
        ? 'Search needs an index, and a build makes it. Run “npm run build” once, then load this page again.'
        : 'Search could not be loaded. You may be offline.';
  }
}

function foundText({ total, query, ignored = [], isPartial }: Extract<SearchState, { kind: 'found' }>): string {
  if (total === 0) return [`Nothing found for “${query}”.`, ...ignored.map(ignoredText)].join(' ');
  const count = `${total} ${total === 1 ? 'page' : 'pages'} for “${query}”`;
  const more = [...ignored.map(ignoredText), ...(isPartial ? [partial] : [])];
  return more.length > 0 ? [`${count}.`, ...more].join(' ') : count;
}

const ignoredText = (filter: string) => `There is no kind and no topic named “${filter}”, so all are shown.`;
const partial = 'Some results could not be loaded.';

/** Other ways on when there is no result. */
export function NoResults({ state, searchPage }: { state: SearchState; searchPage: string }) {
  if (state.kind === 'unavailable')
    return (
      <p>
        <a href={searchPage}>See everything there is to read</a>
      </p>
    );
  if (state.kind !== 'found' || state.total > 0) return null;
  return (
    <p>
      Try one word instead of several, or a plainer one: “budget”, “manager”, “relationships”. Or{' '}
      <a href={searchPage}>see everything there is to read</a>.
    </p>
  );
}
