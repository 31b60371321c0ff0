import type { ArticlePiece, Topic, WorkshopPiece } from '../../collections.ts';
import { byNewest } from '../../domain/article/order.ts';
import { routes } from '../../site.ts';

/** A piece as a feed tells of it; addresses are absolute. */
export interface FeedItem {
  title: string;
  description: string;
  url: string;
  published: Date;
  updated: Date | undefined;
  tags: string[];
}

/** Every piece, newest first. */
export function feedItems(
  articles: readonly ArticlePiece[],
  workshops: readonly WorkshopPiece[],
  topics: readonly Topic[],
): FeedItem[] {
  const topicName = (id: string) => topics.filter((topic) => topic.id === id).map((topic) => topic.name);
  return byNewest([
    ...articles.map((article) => ({
      ...article,
      url: routes.absolute(routes.article(article.id)),
      tags: topicName(article.topic),
    })),
    ...workshops.map((workshop) => ({
      ...workshop,
      url: routes.absolute(routes.workshop(workshop.id)),
      tags: ['Workshop'],
    })),
  ]).map(({ title, description, url, published, updated, tags }) => ({
    title,
    description,
    url,
    published,
    updated,
    tags,
  }));
}
