/** The head of each kind of page: its title, description, card, and what search engines are told. */
import { counted } from '../../domain/count.ts';
import { durationOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
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

const articlesCrumb = { name: 'Articles', href: routes.articles };

/** A page of plain words, such as /about/. */
export const plainHead = (page: Pick<PageFacts, 'name' | 'description' | 'path' | 'isIndexed'>) =>
  pageHead({ ...page, card: siteCard() });

export const homeHead = () =>
  pageHead({
    name: site.name,
    description: site.description,
    path: routes.home,
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
    card,
    type: 'article',
    published: piece.published,
    updated: piece.updated,
    section: piece.kind === 'article' ? piece.topic.name : undefined,
    effort: { label: 'Reading time', value: counted(piece.minutes, 'minute') },
    breadcrumbs,
    structuredData: structuredPiece(piece, { card, breadcrumbs }),
    isIndexed: !piece.unlisted,
    plays: piece.plays,
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
  number === 1 ? text : `${text} (page ${number} of ${of})`;

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
    name: 'Sources',
    description:
      'Every work that a piece rests on, by the piece that cites it: what it says, and how much of it we read.',
    path: routes.sourcesPage(part.number),
  });

export const articlesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: 'Articles',
    description:
      'Every article, newest first: what to do when you ask for people or budget and hear no, and whom to know before you ask.',
    path: routes.articlesPage(part.number),
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

export const takeawaysHead = () =>
  pageHead({
    name: 'Takeaways',
    description:
      'Sheets for a request for people or budget: the page, the path, the dates, the cost of waiting. Filled in, blank, and to fill in here.',
    path: routes.takeaways,
    card: siteCard(),
  });

export const takeawayHead = (takeaway: Takeaway) =>
  pageHead({
    name: takeaway.title,
    description: takeaway.description,
    path: takeaway.path,
    card: takeawayCard(takeaway),
    breadcrumbs: [{ name: 'Takeaways', href: routes.takeaways }],
  });

export const quizzesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: 'Self-checks',
    description: 'Short self-checks for team leaders. No sign-up and no score, and your answers stay on your device.',
    path: routes.quizzesPage(part.number),
  });

export const quizHead = (quiz: SelfCheck) =>
  pageHead({
    name: quiz.title,
    description: quiz.description,
    path: routes.quiz(quiz.id),
    card: quizCard(quiz),
    effort: { label: 'Takes', value: durationOf(viewOf(quiz)) },
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
    name: 'Search',
    description: `Search every article, self-check and workshop of ${site.name}.`,
    path: routes.search,
    card: siteCard(),
    isIndexed: false,
  });
