import type { TopicFields } from '../domain/topic/schema.ts';
import type { Article } from './articles.ts';
import type { Entry } from './entries.ts';

/** A topic with its articles, newest first. */
export type Topic = TopicFields & { articles: Article[] };

/** Every topic with the articles that name it; `articles` are those in lists. */
export function resolveTopics(entries: readonly Entry<TopicFields>[], articles: readonly Article[]): Topic[] {
  const about = new Map<string, Article[]>(entries.map(({ id }) => [id, []]));
  for (const article of articles)
    for (const { id } of [article.topic ?? [], ...article.also].flat()) about.get(id)?.push(article);
  return entries.map(({ id, data }) => ({ ...data, id, articles: about.get(id) ?? [] }));
}
