import { describe, expect, it } from 'vitest';
import { findGroups, groupsOf, type GroupOf } from '../../../src/browser/search/find.ts';
import type { Answer, Pagefind } from '../../../src/browser/search/pagefind.ts';
import { nothing, page } from './fake-index.ts';

/** An answer with pages of these ids, the best first, and the ids of those whose texts are asked for. */
function answerWith(...ids: string[]) {
  const asked: string[] = [];
  const results: Answer['results'] = ids.map((id, index) => ({
    id,
    score: ids.length - index,
    data: async () => (asked.push(id), page(`/${id}/`)),
  }));
  return { answer: { results }, asked };
}

const groupOf: GroupOf = new Map([
  ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => [id, 'Article'] as const),
  ...['q1', 'q2'].map((id) => [id, 'Self-check'] as const),
]);
const shown = ({ found }: Awaited<ReturnType<typeof findGroups>>) =>
  found.map(({ name, results }) => [name, ...results.map(({ id }) => id)]);

describe('an answer', () => {
  it('is grouped, the group of the best result first, with pages of no known kind among the rest', async () => {
    const { answer } = answerWith('q1', 'a1', 'privacy', 'a2', 'q2');
    expect(shown(await findGroups(answer, groupOf, ''))).toEqual([
      ['Self-check', 'q1', 'q2'],
      ['Article', 'a1', 'a2'],
      ['More', 'privacy'],
    ]);
  });

  it('asks for the texts that a phone shows, and for the others when it is told to', async () => {
    const { answer, asked } = answerWith('a1', 'a2', 'q1', 'q2', 'a3');
    const { found } = await findGroups(answer, groupOf, '');
    expect(asked).toEqual(['a1', 'a2', 'a3']);
    await found[1]?.results[0]?.load();
    expect(asked).toEqual(['a1', 'a2', 'a3', 'q1']);
  });

  it('shows four of a group among others, eight of one alone, and counts all', async () => {
    const { answer } = answerWith('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'q1');
    const all = await findGroups(answer, groupOf, '');
    expect([shown(all)[0]?.length, all.total]).toEqual([5, 7]);
    const articles = await findGroups(answer, groupOf, 'Article');
    expect([shown(articles), articles.total]).toEqual([[['Article', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']], 6]);
  });
});

describe('the groups of an index', () => {
  const index = (search: Pagefind['search']): Pagefind => ({
    search,
    debouncedSearch: async () => nothing,
    filters: async () => ({}),
  });

  it('are asked for once', async () => {
    let count = 0;
    const one = index(
      async (_, { filters = {} } = {}) => (count++, filters.kind === 'More' ? nothing : answerWith('a1').answer),
    );
    expect((await groupsOf(one)).get('a1')).toBe('Workshop');
    await groupsOf(one);
    expect(count).toBe(5);
  });

  it('are no groups where the piece that holds them is lost, and are asked for again', async () => {
    let isLost = true;
    const one = index(async () => (isLost ? nothing : answerWith('a1').answer));
    await expect(groupsOf(one)).rejects.toThrow('a piece of it is lost');
    isLost = false;
    expect((await groupsOf(one)).size).toBe(1);
  });
});
