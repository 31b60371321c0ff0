import { byNewest } from '../domain/article/order.ts';
import { keptReplies } from './kept-replies.ts';
import { byYear } from '../domain/article/years.ts';
import { referencesTo } from '../domain/reference.ts';
import { articleNames, authorNames, topicNames } from './names.ts';
import { relatedByArticle, resolveArticle, type Article } from './articles.ts';
import { resolveAuthors } from './authors.ts';
import { dated, type DatedFields } from './dated.ts';
import type { Entries, Entry, Settings } from './entries.ts';
import { resolvePages } from './pages.ts';
import { resolvePiece, type PieceBase } from './pieces.ts';
import { resolveExamplePlan, resolvePlanner } from './planner.ts';
import { otherChecks, resolveQuizzes } from './quizzes.ts';
import { resolveSeries, seriesParts } from './series.ts';
import { resolveTakeaways } from './takeaways.ts';
import { resolveTopics } from './topics.ts';

export interface Workshop extends PieceBase {
  kind: 'workshop';
}

/** A piece that is read. */
export type Piece = Article | Workshop;

/** The publication, resolved: every reference is followed, every date read, every text counted and compared, once. */
export type Library = ReturnType<typeof resolveLibrary>;

/** Returns the publication, resolved. @throws at the first reference that leads nowhere, with the file, the field and the remedy */
export function resolveLibrary(entries: Entries, settings: Settings) {
  const dates = <D extends DatedFields>(list: readonly Entry<D>[]) => list.map((entry) => dated(entry, settings));
  const written = dates(entries.articles);
  const out = written.filter(({ isOut }) => isOut);
  const names = articleNames(written);
  const workshops = dates(entries.workshops);
  const planner = resolvePlanner(entries.planner, names, workshops);
  const quizzes = resolveQuizzes(entries.quizzes, { ...settings, articles: names, planner, tallies: entries.tallies });
  const onward = {
    articles: names,
    related: relatedByArticle(out.filter(({ data }) => !data.unlisted)),
    foundingCheck: quizzes.find(({ article }) => article.id === settings.foundingArticle),
  };
  const named = {
    authorOf: authorNames(entries.authors),
    topicOf: topicNames(entries.topics),
    keptOf: keptReplies(entries.replies),
  };
  const parts = seriesParts(entries.series, names);

  /** With those that no list leads to. */
  const everyArticle = byNewest(out.map((entry) => resolveArticle(entry, onward, named, parts)));
  const everyWorkshop = byNewest(
    workshops
      .filter(({ isOut }) => isOut)
      .map((entry): Workshop => ({ ...resolvePiece(entry, 'workshops', onward), kind: 'workshop' })),
  );
  const articles = everyArticle.filter(({ unlisted }) => !unlisted);
  const takeaways = resolveTakeaways(entries.takeaways, names);
  const figures = entries.figures.map(({ id, data }) => ({ ...data, id }));

  return {
    articles,
    workshops: everyWorkshop.filter(({ unlisted }) => !unlisted),
    everyArticle,
    everyWorkshop,
    /** The listed articles by year, the newest first. */
    years: byYear(articles),
    /** Servers that a reader may ask for replies, on the pages of the articles that name a thread there. */
    replyServers: [
      ...new Set(everyArticle.flatMap(({ threads, kept }) => (kept ? [] : threads.map(({ server }) => server)))),
    ].sort(),
    /** The articles that cite something. */
    citing: articles.filter(({ sources }) => sources.length > 0),
    quizzes,
    /** Self-checks that go well with one: those of a topic in common, else the first of the list. */
    otherChecks: otherChecks(quizzes, everyArticle),
    takeaways,
    figures,
    ...resolvePages(entries.pages),
    authors: resolveAuthors(entries.authors, articles),
    topics: resolveTopics(entries.topics, articles),
    series: resolveSeries(entries.series, everyArticle),
    /** Each address that a piece once had, and its address today. */
    redirects: [...everyArticle, ...everyWorkshop].flatMap(({ formerPaths, path }) =>
      formerPaths.map((from) => ({ from, to: path })),
    ),
    planner,
    examplePlan: resolveExamplePlan(entries.examplePlans),
    articleNamed: referencesTo(everyArticle, 'article'),
    quizNamed: referencesTo(quizzes, 'self-check'),
    figureNamed: referencesTo(figures, 'figure'),
    takeawayNamed: referencesTo(takeaways, 'takeaway'),
  };
}
