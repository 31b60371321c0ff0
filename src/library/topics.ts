import type { TopicFields } from '../domain/topic/schema.ts';
import { referencesTo, type NamedFrom } from '../domain/reference.ts';
import type { Article } from './articles.ts';
import type { Entry } from './entries.ts';
import type { TopicName } from './names.ts';

/** A topic with its articles, newest first. */
export type Topic = TopicFields & { articles: Article[] };

/** Returns functions that give the topic with an id, for the fields `topic` and `also` of an article. */
export function topicNames(entries: readonly Entry<TopicFields>[]) {
  const topicOf = referencesTo(
    entries.map(({ id, data: { name } }): TopicName => ({ id, name })),
    'topic',
  );
  return {
    topicOf,
    /** The main topic of an article. @throws where the publication has topics and the article names none */
    mainTopic: (id: string | undefined, from: NamedFrom): TopicName | undefined =>
      id === undefined && entries.length === 0 ? undefined : topicOf(id ?? '', from),
  };
}

export type TopicNames = ReturnType<typeof topicNames>;

/** Every topic with the articles that name it; `articles` are those in lists. */
export function resolveTopics(entries: readonly Entry<TopicFields>[], articles: readonly Article[]): Topic[] {
  const about = new Map<string, Article[]>(entries.map(({ id }) => [id, []]));
  for (const article of articles)
    for (const { id } of [article.topic ?? [], ...article.also].flat()) about.get(id)?.push(article);
  return entries.map(({ id, data }) => ({ ...data, id, articles: about.get(id) ?? [] }));
}
