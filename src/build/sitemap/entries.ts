import type { Article } from '../../library/articles.ts';
import type { Library, Piece } from '../../library/resolve.ts';
import { routes } from '../../site.ts';
import { listParts } from '../list-parts.ts';

/** A page of the sitemap, and when it last changed. */
export interface SitemapEntry {
  path: string;
  changed?: Date | undefined;
}

const changeOf = ({ published, updated }: Piece): Date => (updated ?? published).at;
const latest = (dates: readonly Date[]): Date | undefined =>
  dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : undefined;

/**
 * Every listed page, in the order of its address. A piece changes with its file, a self-check with its article, a list
 * with its newest entry; a page of plain words has no date.
 */
export function sitemapEntries({
  articles,
  workshops,
  citing,
  pages,
  quizzes,
  takeaways,
  authors,
  topics,
  years,
  series,
}: Library): SitemapEntry[] {
  const changeByArticle = new Map(articles.map((article) => [article.id, changeOf(article)]));
  const newest = latest([...articles, ...workshops].map(changeOf));
  const list = (items: readonly Article[], pageOf: (part: number) => string) => {
    const changed = latest(items.map(changeOf)) ?? newest;
    return listParts(items).map(({ number }) => ({ path: pageOf(number), changed }));
  };
  const entries: SitemapEntry[] = [
    { path: routes.home, changed: newest },
    ...pages.map(({ path }) => ({ path })),
    ...(citing.length > 0 ? list(citing, routes.sourcesPage) : []),
    ...(takeaways.length > 0 ? [routes.takeaways] : []).map((path) => ({ path, changed: newest })),
    ...takeaways.map(({ path }) => ({ path, changed: newest })),
    ...[...articles, ...workshops].map((piece) => ({ path: piece.path, changed: changeOf(piece) })),
    ...list(articles, routes.articlesPage),
    ...years.flatMap(({ year, items }) => list(items, (part) => routes.yearPage(year, part))),
    ...authors.flatMap(({ id, articles }) => list(articles, (part) => routes.authorPage(id, part))),
    ...topics.flatMap((topic) => list(topic.articles, (part) => routes.topicPage(topic.id, part))),
    ...series.map(({ id, articles: parts }) => ({ path: routes.series(id), changed: latest(parts.map(changeOf)) })),
    ...(quizzes.length > 0 ? listParts(quizzes) : []).map(({ number }) => ({
      path: routes.quizzesPage(number),
      changed: newest,
    })),
    ...quizzes.flatMap((quiz) => {
      const changed = changeByArticle.get(quiz.article.id) ?? quiz.published.at;
      const outcomes = quiz.outcomes.map(({ id }) => routes.outcome(quiz.id, id));
      const answers = quiz.tally ? [{ path: routes.quizAnswers(quiz.id), changed: new Date(quiz.tally.date) }] : [];
      return [...[routes.quiz(quiz.id), ...outcomes].map((path) => ({ path, changed })), ...answers];
    }),
  ];
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
