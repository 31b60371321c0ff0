import { atom } from 'nanostores';
import * as say from '#words/design.ts';
import type { FoundGroup } from '../../browser/search/find.ts';
import type { Help } from '../../browser/search/help.ts';
import { createSearch, everything, type SearchState } from '../../browser/search/search-store.ts';
import { Filters } from '../search/Filters.tsx';
import { NothingFound } from '../search/NothingFound.tsx';
import { Results } from '../search/Results.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { Status } from '../search/Status.tsx';
import { StateOf } from './StateOf.tsx';

interface Props {
  /** Pages that are found. */
  pages: readonly { title: string; standfirst: string; href: string }[];
  topics: string[];
  searchPage: string;
  help: Help;
}

const nothing = () => {};
const search = createSearch({
  loadIndex: () => Promise.reject(new Error('No index is asked for here.')),
  loadRecent: async () => [],
});

/** Search in each state of its answer. */
export function SearchStates({ pages, topics, searchPage, help }: Props) {
  const results = pages.map(({ title, standfirst, href }) => {
    const found = {
      url: href,
      meta: { title },
      excerpt: standfirst.replace(/\S+/, '<mark>$&</mark>'),
      sub_results: [],
    };
    return { id: href, found, load: async () => found };
  });
  const groups: FoundGroup[] = [{ name: 'Article', results }];
  const states: [string, SearchState][] = [
    [say.found, { kind: 'found', query: say.query, found: groups, total: results.length }],
    [say.nothingFound, { kind: 'found', query: say.query, found: [], total: 0, nearer: say.sample }],
    [say.beforeTyping, { kind: 'idle' }],
    [say.loading, { kind: 'searching' }],
    [say.slow, { kind: 'searching', isSlow: true }],
    [say.partial, { kind: 'found', query: say.query, found: groups, total: results.length, isPartial: true }],
    [say.offline, { kind: 'unavailable' }],
  ];
  return (
    <>
      {states.map(([name, state]) => (
        <StateOf name={name}>
          <div class="search">
            {name === say.found && (
              <SearchField search={search} field={{ current: null }} id="design-query" searchPage={searchPage} />
            )}
            <Status state={state} searchPage={searchPage} tryAgain={nothing} />
            {name === say.found && (
              <Filters search={{ ...search, $filters: atom(everything), $topics: atom(topics) }} />
            )}
            {state.kind === 'found' && <Results found={state.found} lose={nothing} />}
            {state.kind === 'found' && state.total === 0 && (
              <NothingFound
                query={state.query}
                nearer={state.nearer}
                isNarrowed
                help={help}
                searchPage={searchPage}
                ask={nothing}
                widen={nothing}
              />
            )}
          </div>
        </StateOf>
      ))}
    </>
  );
}
