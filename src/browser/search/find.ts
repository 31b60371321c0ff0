import { bestFirst, chosenFilters, groups, type Filters } from '../../domain/search/results.ts';
import type { Found, Pagefind } from './pagefind.ts';

export interface FoundGroup {
  name: (typeof groups)[number];
  results: Found[];
}

/** How many results of a group are shown; few enough to read, and each costs a request. */
const most = { amongOthers: 4, alone: 8 };

/** The pages that `query` finds, in their groups, the best group first. */
export async function findGroups(pagefind: Pagefind, query: string, filters: Filters): Promise<FoundGroup[]> {
  const wanted = groups.filter((name) => !filters.kind || name === filters.kind);
  const ranked = await Promise.all(
    wanted.map(async (name) => {
      const { results } = await pagefind.search(query, { filters: { ...chosenFilters(filters), kind: name } });
      return { name, results: results.slice(0, filters.kind ? most.alone : most.amongOthers) };
    }),
  );
  return Promise.all(
    bestFirst(ranked).map(async ({ name, results }) => ({
      name,
      results: await Promise.all(results.map((result) => result.data())),
    })),
  );
}
