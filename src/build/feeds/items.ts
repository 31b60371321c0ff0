import { selfCheck, workshop } from '#words/places.ts';
import { byNewest } from '../../domain/article/order.ts';
import type { Moment } from '../../domain/article/moment.ts';
import { partsOf, type ListPart, type ListParts } from '../../domain/pagination.ts';
import type { AuthorName } from '../../library/names.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import type { Library, Piece } from '../../library/resolve.ts';
import { routes } from '../../site.ts';
import { oncePer } from '../once.ts';

/** How many entries a part of a feed holds; readers who want more follow its link to the part before. */
const mostEntries = 50;

/** A piece or a self-check as a feed tells of it; addresses are absolute. */
export interface FeedItem {
  title: string;
  description: string;
  url: string;
  published: Moment;
  updated: Moment | undefined;
  tags: string[];
  /** Undefined where it is the publication. */
  author: AuthorName | undefined;
  source: { kind: 'piece'; piece: Piece } | { kind: 'quiz'; quiz: SelfCheck };
}

/** A part of the feed. */
export type FeedPart = ListPart<FeedItem>;

/** Returns every piece and every self-check, newest first, in parts. */
export const feedParts = oncePer(({ articles, workshops, quizzes }: Library): ListParts<FeedItem> => {
  const items: FeedItem[] = [
    ...[...articles, ...workshops].map((piece) => ({
      ...piece,
      url: routes.absolute(piece.path),
      tags: piece.kind === 'workshop' ? [workshop] : [piece.topic?.name ?? []].flat(),
      author: piece.kind === 'workshop' ? undefined : piece.author,
      source: { kind: 'piece' as const, piece },
    })),
    ...quizzes.map((quiz) => ({
      ...quiz,
      updated: undefined,
      url: routes.absolute(routes.quiz(quiz.id)),
      tags: [selfCheck],
      author: undefined,
      source: { kind: 'quiz' as const, quiz },
    })),
  ];
  return partsOf(byNewest(items), mostEntries);
});
