import { bestFirst, groups } from '../../domain/search/results.ts';
import type { Answer, Found, Pagefind } from './pagefind.ts';

type GroupName = (typeof groups)[number];

/** A page that was found. The text of the first ones is here; that of others is fetched when they come on the screen. */
export interface FoundResult {
  id: string;
  found?: Found;
  load: () => Promise<Found>;
}

export interface FoundGroup {
  name: GroupName;
  results: FoundResult[];
}

/** How many results of a group are shown; few enough to read. */
const most = { amongOthers: 4, alone: 8 };

/** How many texts an answer waits for, each a request: about as many as a phone shows. */
const atOnce = 3;

/** The group of each page by its id in the index. */
export type GroupOf = ReadonlyMap<string, GroupName>;

const known = new WeakMap<Pagefind, Promise<GroupOf>>();

/** The groups of all pages, asked for once an index: one search for each word typed is enough then, instead of six. */
export function groupsOf(pagefind: Pagefind): Promise<GroupOf> {
  const asked = known.get(pagefind) ?? askForGroups(pagefind);
  known.set(pagefind, asked);
  asked.catch(() => known.delete(pagefind));
  return asked;
}

async function askForGroups(pagefind: Pagefind): Promise<GroupOf> {
  const all = await Promise.all(
    groups.map(async (name) => {
      const { results } = await pagefind.search(null, { filters: { kind: name } });
      return results.map(({ id }) => [id, name] as const);
    }),
  );
  const groupOf = new Map(all.flat());
  if (groupOf.size === 0) throw new Error('The index knows no kinds: a piece of it is lost.');
  return groupOf;
}

/**
 * The pages of an answer in their groups, the best group first, or those of the group `kind` alone; how many there are; and
 * whether a text could not be had.
 * @throws when none could be had
 */
export async function findGroups(
  answer: Answer,
  groupOf: GroupOf,
  kind: string,
): Promise<{ found: FoundGroup[]; total: number; isPartial: boolean }> {
  const byGroup = new Map<GroupName, Answer['results']>(groups.map((name) => [name, []]));
  for (const result of answer.results) byGroup.get(groupOf.get(result.id) ?? 'More')?.push(result);
  const wanted = [...byGroup]
    .filter(([name]) => !kind || name === kind)
    .map(([name, results]) => ({ name, results, total: results.length }));
  const shown = bestFirst(wanted).map(({ name, results }) => ({
    name,
    results: results.slice(0, kind ? most.alone : most.amongOthers),
  }));
  const first = shown.flatMap(({ results }) => results).slice(0, atOnce);
  const settled = await Promise.allSettled(first.map((result) => result.data()));
  const lost = new Set(first.filter((_, index) => settled[index]?.status === 'rejected'));
  if (settled.length > 0 && settled.every(({ status }) => status === 'rejected'))
    throw new Error('No text of a result could be had.');
  const texts = new Map(
    settled.flatMap((one, index) => (one.status === 'fulfilled' ? [[first[index], one.value] as const] : [])),
  );
  return {
    found: shown.map(({ name, results }) => ({
      name,
      results: results
        .filter((result) => !lost.has(result))
        .map((result) => ({ id: result.id, found: texts.get(result), load: result.data })),
    })),
    total: wanted.reduce((sum, { total }) => sum + total, 0),
    isPartial: lost.size > 0,
  };
}
