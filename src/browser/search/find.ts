import { bestFirst, chosenFilters, groups, type Filters } from '../../domain/search/results.ts';
import type { Found, Pagefind } from './pagefind.ts';

export interface FoundGroup {
  name: (typeof groups)[number];
  results: Found[];
}

/** How many results of a group are shown; few enough to read, and each costs a request. */
const most = { amongOthers: 4, alone: 8 };

/** The pages that `query` finds, in their groups, the best group first; and whether the text of any could not be had. */
export async function findGroups(
  pagefind: Pagefind,
  query: string,
  filters: Filters,
): Promise<{ found: FoundGroup[]; isPartial: boolean }> {
  const wanted = groups.filter((name) => !filters.kind || name === filters.kind);
  const ranked = await Promise.all(
    wanted.map(async (name) => {
      const { results } = await pagefind.search(query, { filters: { ...chosenFilters(filters), kind: name } });
      return { name, results: results.slice(0, filters.kind ? most.alone : most.amongOthers) };
    }),
  );
  let isPartial = false;
  const found = await Promise.all(
    bestFirst(ranked).map(async ({ name, results }) => {
      const settled = await Promise.allSettled(results.map((result) => result.data()));
      const here = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      isPartial ||= here.length < results.length;
      return { name, results: here };
    }),
  );
  return { found: found.filter(({ results }) => results.length > 0), isPartial };
}
