/** The head of each kind of page but lists: its title, description, card, and what search engines are told. */
import { readingTime, searchOf, takes } from '#words/head.ts';
import { minutes } from '#words/piece.ts';
import * as places from '#words/places.ts';
import { durationOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import { framesOf } from '../../domain/replies/giscus.ts';
import type { SelfCheck, SelfCheckOutcome } from '../../library/quizzes.ts';
import type { Piece } from '../../library/resolve.ts';
import type { Takeaway } from '../../library/takeaways.ts';
import { routes, site } from '../../site.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, takeawayCard } from '../cards/card.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { pageHead, type PageFacts } from './page-head.ts';
import { structuredPiece, structuredSite } from './structured-data.ts';

/** A page of plain words, such as /about/. */
export const plainHead = (page: Pick<PageFacts, 'name' | 'description' | 'path' | 'isIndexed'>) =>
  pageHead({ ...page, card: siteCard() });

export const homeHead = () =>
  pageHead({
    name: site.name,
    description: site.description,
    path: routes.home,
    editions: new Map(site.editions?.map(({ language, url }) => [language, url])),
    card: siteCard(),
    structuredData: structuredSite(),
  });

export function pieceHead(piece: Piece) {
  const card = pieceCard(piece);
  const breadcrumbs = breadcrumbsTo(piece);
  return pageHead({
    name: piece.title,
    description: piece.description,
    path: piece.path,
    editions: piece.editions,
    card,
    type: 'article',
    published: piece.published,
    updated: piece.updated,
    section: piece.kind === 'article' ? piece.topic?.name : undefined,
    effort: { label: readingTime, value: minutes(piece.minutes) },
    breadcrumbs,
    structuredData: structuredPiece(piece, { card, breadcrumbs }),
    isIndexed: !piece.unlisted,
    plays: piece.plays,
    ...(piece.kind === 'article' && {
      asks: piece.kept ? [] : piece.threads.map(({ server }) => server),
      frames: framesOf(site.replies),
    }),
  });
}

/** The page at an address that a piece once had. */
export const movedHead = (piece: Piece) =>
  pageHead({
    name: piece.title,
    description: piece.description,
    path: piece.path,
    card: pieceCard(piece),
    isIndexed: false,
    movedTo: piece.path,
  });

export const takeawayHead = (takeaway: Takeaway) =>
  pageHead({
    name: takeaway.title,
    description: takeaway.description,
    path: takeaway.path,
    card: takeawayCard(takeaway),
    breadcrumbs: [{ name: places.takeaways, href: routes.takeaways }],
  });

export const quizHead = (quiz: SelfCheck) =>
  pageHead({
    name: quiz.title,
    description: quiz.description,
    path: routes.quiz(quiz.id),
    card: quizCard(quiz),
    effort: { label: takes, value: durationOf(viewOf(quiz)) },
    oembed: routes.absolute(routes.quizOembed(quiz.id)),
  });

/** A self-check for another site's frame. It says that it is the self-check's own page. */
export const embedHead = (quiz: SelfCheck) =>
  pageHead({
    name: quiz.title,
    description: quiz.description,
    path: routes.quiz(quiz.id),
    card: quizCard(quiz),
    isIndexed: false,
  });

export const outcomeHead = (quiz: SelfCheck, outcome: SelfCheckOutcome) =>
  pageHead({
    name: outcome.title,
    description: outcome.description,
    path: routes.outcome(quiz.id, outcome.id),
    card: outcomeCard(quiz, outcome),
    type: 'article',
    published: quiz.published,
    section: quiz.title,
  });

export const searchHead = () =>
  pageHead({
    name: places.search,
    description: searchOf(site.name),
    path: routes.search,
    card: siteCard(),
    isIndexed: false,
  });
