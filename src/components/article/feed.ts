import type { ArticlePiece, SelfCheck, Topic, WorkshopPiece } from '../../collections.ts';
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

/** Every piece and every self-check, newest first. */
export function feedItems(
  articles: readonly ArticlePiece[],
  workshops: readonly WorkshopPiece[],
  quizzes: readonly SelfCheck[],
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
    ...quizzes.map((quiz) => ({
      ...quiz,
      updated: undefined,
      url: routes.absolute(routes.quiz(quiz.id)),
      tags: ['Self-check'],
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
