import { excerptRuns } from './excerpt.ts';

/** Kinds of pages that search tells apart, in the words that a page gives Pagefind and a reader sees. */
export const kinds = ['Article', 'Self-check', 'Workshop'] as const;

/** What a reader narrows a search to; an empty string is everything. */
export interface Filters {
  kind: string;
  topic: string;
}

/** What Pagefind is told: only the filters that are set. */
export const chosenFilters = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

/** A query and its filters as they stand in the address of the search page; unknown values are ignored. */
export function readAddress(search: string): { query: string; filters: Filters } {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('kind') ?? '';
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters: {
      kind: kinds.some((known) => known === kind) ? kind : '',
      topic: parameters.get('topic') ?? '',
    },
  };
}

/** The same, written: empty when there is nothing to keep. */
export function writeAddress(query: string, filters: Filters): string {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...chosenFilters(filters) });
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** What stands in a group: a kind, or pages of none, such as the one about privacy. */
export const groups = [...kinds, 'More'] as const;

/** Groups of results, the one with the best result first; empty ones are left out. */
export const bestFirst = <G extends { results: readonly { score: number }[] }>(groups: readonly G[]): G[] =>
  groups
    .filter(({ results }) => results.length > 0)
    .sort((a, b) => (b.results[0]?.score ?? 0) - (a.results[0]?.score ?? 0));

/**
 * `url` with a text fragment: a browser that knows them scrolls to the words, marks them, and shows the page plainly
 * otherwise. https://wicg.github.io/scroll-to-text-fragment/
 */
export function markedAddress(url: string, found: readonly string[]): string {
  const words = [...new Set(found.map((word) => word.toLowerCase()))].slice(0, 3);
  if (words.length === 0) return url;
  const directive = words.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** The address of what was found, which leads to the words that its excerpt marks. */
export const foundAddress = ({ url, excerpt }: { url: string; excerpt: string }): string =>
  markedAddress(
    url,
    excerptRuns(excerpt).flatMap(({ text, marked }) => (marked ? [text] : [])),
  );
