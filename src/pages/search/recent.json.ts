import type { APIRoute } from 'astro';
import { articleEntry } from '../../components/list/list-entry.ts';
import type { Recent } from '../../components/search/Search.tsx';
import { library } from '../../library/library.ts';

/** How many pieces search offers before anything is typed. */
const most = 5;

export const GET: APIRoute = async () => {
  const { articles } = await library();
  const recent: Recent[] = articles
    .slice(0, most)
    .map(articleEntry)
    .map(({ title, href, note }) => ({ title, href, note }));
  return Response.json(recent);
};
