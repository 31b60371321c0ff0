import * as say from '#words/search.ts';
import type { SearchState } from '../../browser/search/search-store.ts';

interface Props {
  state: SearchState;
  /** Where everything is listed. */
  searchPage: string;
  tryAgain: () => void;
}

/** Says how the search goes, politely: a screen reader finishes its sentence first. Where trying again may help, offers it. */
export const Status = ({ state, searchPage, tryAgain }: Props) => (
  <div class={isNothing(state) ? 'search-status search-none' : 'search-status'}>
    <p role="status">{statusText(state)}</p>
    {mayHelp(state) && (
      <button type="button" class="button" onClick={tryAgain}>
        {say.tryAgain}
      </button>
    )}
    {state.kind === 'unavailable' && <a href={searchPage}>{say.seeEverything}</a>}
  </div>
);

const isNothing = (state: SearchState) => state.kind === 'found' && state.total === 0;

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
      return say.asYouType;
    case 'searching':
      return state.isSlow ? say.slow : say.searching;
    case 'found':
      return foundText(state);
    case 'unavailable':
      return import.meta.env.DEV
        ? // eslint-disable-next-line house/words -- Said to writers, and in no build.
          'Search needs an index, and a build makes it. Run “npm run build” once, then load this page again.'
        : say.unavailable;
  }
}

function foundText({ total, query, ignored = [], isPartial }: Extract<SearchState, { kind: 'found' }>): string {
  if (total === 0) return [say.nothingFound(query), ...ignored.map(say.ignored)].join(' ');
  const count = say.found(total, query);
  const more = [...ignored.map(say.ignored), ...(isPartial ? [say.partial] : [])];
  return more.length > 0 ? [`${count}.`, ...more].join(' ') : count;
}
