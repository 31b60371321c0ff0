import { excerptRuns } from './excerpt.ts';

/** The kinds of pages, by the names that the index and addresses filter by. A reader sees those of #words/search.ts. */
export const kinds = ['Article', 'Self-check', 'Takeaway', 'Workshop'] as const;

/** The kind and the topic that a reader narrows a search to; "" is every one. */
export interface Filters {
  kind: string;
  topic: string;
}

/** Returns the filters that are set, as Pagefind takes them. */
export const chosenFilters = (filters: Partial<Filters>): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

/** Returns the filters without what is no kind and none of `topics`, and what that was. Without topics none is unknown. */
export function knownFilters(filters: Filters, topics: readonly string[]): { known: Filters; ignored: string[] } {
  const known = {
    kind: kinds.some((kind) => kind === filters.kind) ? filters.kind : '',
    topic: topics.length === 0 || topics.includes(filters.topic) ? filters.topic : '',
  };
  return {
    known,
    ignored: [filters.kind, filters.topic].filter((value) => value && !Object.values(known).includes(value)),
  };
}

/** Returns the query and the filters in the search page's address, known or not. */
export function readAddress(search: string): { query: string; filters: Filters } {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters: {
      kind: parameters.get('kind') ?? '',
      topic: parameters.get('topic') ?? '',
    },
  };
}

/** Returns the query and the filters as the end of an address; "" when nothing is set. */
export function writeAddress(query: string, filters: Filters): string {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...chosenFilters(filters) });
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** The groups of results: one for each kind, and one for pages of no kind, such as the one about privacy. */
export const groups = [...kinds, 'More'] as const;

/** Returns the groups that have results, the one with the best result first. */
export const bestFirst = <G extends { results: readonly { score: number }[] }>(groups: readonly G[]): G[] =>
  groups
    .filter(({ results }) => results.length > 0)
    .sort((a, b) => (b.results[0]?.score ?? 0) - (a.results[0]?.score ?? 0));

/**
 * Returns `url` with a text fragment, by which a browser scrolls to the first three of the words and marks them.
 * Browsers that don't know it ignore it. @source https://wicg.github.io/scroll-to-text-fragment/
 */
export function markedAddress(url: string, found: readonly string[]): string {
  const words = [...new Set(found.map((word) => word.toLowerCase()))].slice(0, 3);
  if (words.length === 0) return url;
  const directive = words.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** Returns the address of a result, with a fragment that leads to the words that its excerpt marks. */
export const foundAddress = ({ url, excerpt }: { url: string; excerpt: string }): string =>
  markedAddress(
    url,
    excerptRuns(excerpt).flatMap(({ text, marked }) => (marked ? [text] : [])),
  );
