import type { Library } from '../../collections.ts';
import { byNewest } from '../../domain/article/order.ts';
import { routes } from '../../site.ts';
import { pieceForFeed, quizForFeed } from './content.ts';

/** A piece or a self-check as a feed tells of it; addresses are absolute. */
export interface FeedItem {
  title: string;
  description: string;
  /** The whole text, as HTML. */
  content: string;
  url: string;
  published: Date;
  updated: Date | undefined;
  tags: string[];
}

/** Every piece and every self-check, newest first, in full. */
export async function feedItems({ articles, workshops, quizzes, topics }: Library): Promise<FeedItem[]> {
  const topicName = (id: string) => topics.filter((topic) => topic.id === id).map((topic) => topic.name);
  const pieces = [
    ...articles.map((piece) => ({ piece, path: routes.article(piece.id), tags: topicName(piece.topic) })),
    ...workshops.map((piece) => ({ piece, path: routes.workshop(piece.id), tags: ['Workshop'] })),
  ].map(async ({ piece, path, tags }) => {
    const url = routes.absolute(path);
    return { ...itemOf(piece, url, tags), updated: piece.updated, content: await pieceForFeed(piece, url) };
  });
  const checks = quizzes.map(async (quiz) => {
    const url = routes.absolute(routes.quiz(quiz.id));
    return { ...itemOf(quiz, url, ['Self-check']), updated: undefined, content: await quizForFeed(quiz, url) };
  });
  return byNewest(await Promise.all([...pieces, ...checks]));
}

const itemOf = (
  { title, description, published }: { title: string; description: string; published: Date },
  url: string,
  tags: string[],
) => ({ title, description, published, url, tags });
