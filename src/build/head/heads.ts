/** The head of each kind of page: its title, description, card, and what search engines are told. */
import { readingTime, searchOf, takes } from '#words/head.ts';
import { aboutYear, articlesOf, numbered as numberedText } from '#words/list.ts';
import { minutes } from '#words/piece.ts';
import * as places from '#words/places.ts';
import { wholeDescription, wholeName } from '#words/series.ts';
import { description as everySource } from '#words/source.ts';
import { durationOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import { wordsOfList } from '../../domain/publication.ts';
import type { ListPart } from '../../domain/pagination.ts';
import type { SelfCheck, SelfCheckOutcome } from '../../library/quizzes.ts';
import type { Piece } from '../../library/resolve.ts';
import type { Series } from '../../library/series.ts';
import type { Takeaway } from '../../library/takeaways.ts';
import type { Topic } from '../../library/topics.ts';
import { routes, site } from '../../site.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, takeawayCard } from '../cards/card.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { pageHead, type PageFacts } from './page-head.ts';
import { structuredPiece, structuredSite } from './structured-data.ts';

const articlesCrumb = { name: places.articles, href: routes.articles };

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
    ...(piece.kind === 'article' && { asks: piece.threads.map(({ server }) => server) }),
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

/** A part of a list after the first names its number, so that no two pages share a title or a description. */
const numbered = (text: string, { number, of }: ListPart<unknown>) =>
  number === 1 ? text : numberedText(text, number, of);

const listHead = (part: ListPart<unknown>, page: Pick<PageFacts, 'name' | 'description' | 'path' | 'breadcrumbs'>) =>
  pageHead({
    ...page,
    name: numbered(page.name, part),
    description: numbered(page.description, part),
    card: siteCard(),
  });

/** The page of every source. */
export const sourcesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: places.sources,
    description: everySource,
    path: routes.sourcesPage(part.number),
  });

export const articlesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: places.articles,
    description: site.lists.articles.description,
    path: routes.articlesPage(part.number),
  });

/** The articles of one year. */
export const yearHead = (year: number, count: number, part: ListPart<unknown>) =>
  listHead(part, {
    name: articlesOf(year),
    description: aboutYear(year, count),
    path: routes.yearPage(year, part.number),
    breadcrumbs: [articlesCrumb],
  });

export const topicHead = (topic: Topic, part: ListPart<unknown>) =>
  listHead(part, {
    name: topic.name,
    description: topic.introduction,
    path: routes.topicPage(topic.id, part.number),
    breadcrumbs: [articlesCrumb],
  });

export const seriesHead = (series: Series) =>
  pageHead({
    name: series.name,
    description: series.introduction,
    path: routes.series(series.id),
    card: siteCard(),
    breadcrumbs: [articlesCrumb],
  });

/** All of a series on one page. It says that it is the series' own page. */
export const wholeSeriesHead = ({ id, name }: Series) =>
  pageHead({
    name: wholeName(name),
    description: wholeDescription(name),
    path: routes.series(id),
    card: siteCard(),
    breadcrumbs: [articlesCrumb, { name, href: routes.series(id) }],
    isIndexed: false,
  });

export const takeawaysHead = () =>
  pageHead({
    name: places.takeaways,
    description: wordsOfList(site, 'takeaways').description,
    path: routes.takeaways,
    card: siteCard(),
  });

export const takeawayHead = (takeaway: Takeaway) =>
  pageHead({
    name: takeaway.title,
    description: takeaway.description,
    path: takeaway.path,
    card: takeawayCard(takeaway),
    breadcrumbs: [{ name: places.takeaways, href: routes.takeaways }],
  });

export const quizzesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: places.selfChecks,
    description: wordsOfList(site, 'quizzes').description,
    path: routes.quizzesPage(part.number),
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
