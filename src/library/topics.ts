import type { TopicFields } from '../domain/topic/schema.ts';
import { referencesTo } from '../domain/reference.ts';
import type { Article } from './articles.ts';
import type { Entry } from './entries.ts';
import type { TopicName } from './names.ts';

/** A topic with its articles, newest first. */
export type Topic = TopicFields & { articles: Article[] };

/** Returns a function that gives the topic with an id, for the fields `topic` and `also` of an article. */
export const topicNames = (entries: readonly Entry<TopicFields>[]) =>
  referencesTo(
    entries.map(({ id, data: { name } }): TopicName => ({ id, name })),
    'topic',
  );

/** Every topic with the articles that name it; `articles` are those in lists. */
export function resolveTopics(entries: readonly Entry<TopicFields>[], articles: readonly Article[]): Topic[] {
  const about = new Map<string, Article[]>(entries.map(({ id }) => [id, []]));
  for (const article of articles) for (const { id } of [article.topic, ...article.also]) about.get(id)?.push(article);
  return entries.map(({ id, data }) => ({ ...data, id, articles: about.get(id) ?? [] }));
}
