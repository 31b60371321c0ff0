import type { APIRoute } from 'astro';
import { allArticles, allTopics } from '../../collections.ts';
import { listedArticle } from '../../components/article/list-entry.ts';
import type { Recent } from '../../components/search/Search.tsx';

/** How many pieces search offers before anything is typed. */
const most = 5;

export const GET: APIRoute = async () => {
  const [articles, topics] = await Promise.all([allArticles(), allTopics()]);
  const recent: Recent[] = articles.slice(0, most).map((article) => {
    const { title, href, note } = listedArticle(article, topics);
    return { title, href, note };
  });
  return Response.json(recent);
};
