/** The heads of pages that lead to others. */
import { aboutYear, articlesOf, numbered as numberedText } from '#words/list.ts';
import * as places from '#words/places.ts';
import { wholeDescription, wholeName } from '#words/series.ts';
import { description as everySource } from '#words/source.ts';
import type { ListPart } from '../../domain/pagination.ts';
import { wordsOfList } from '../../domain/publication.ts';
import type { Author } from '../../library/authors.ts';
import type { Series } from '../../library/series.ts';
import type { Topic } from '../../library/topics.ts';
import { routes, site } from '../../site.ts';
import { siteCard } from '../cards/card.ts';
import { pageHead, type PageFacts } from './page-head.ts';
import { structuredAuthor } from './structured-data.ts';

const articlesCrumb = { name: places.articles, href: routes.articles };

/** A part of a list after the first names its number, so that no two pages share a title or a description. */
const numbered = (text: string, { number, of }: ListPart<unknown>) =>
  number === 1 ? text : numberedText(text, number, of);

const listHead = (
  part: ListPart<unknown>,
  page: Pick<PageFacts, 'name' | 'description' | 'path' | 'breadcrumbs' | 'structuredData'>,
) =>
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

export const authorHead = (author: Author, part: ListPart<unknown>) =>
  listHead(part, {
    name: author.name,
    description: author.about,
    path: routes.authorPage(author.id, part.number),
    breadcrumbs: [articlesCrumb],
    structuredData: structuredAuthor(author),
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

export const quizzesHead = (part: ListPart<unknown>) =>
  listHead(part, {
    name: places.selfChecks,
    description: wordsOfList(site, 'quizzes').description,
    path: routes.quizzesPage(part.number),
  });
