import { routes } from '../site.ts';
import type { Library } from './resolve.ts';

/** Returns every address that a text may link to as writers type it: from the root, without the base path. */
export function addressesOf({
  everyArticle,
  everyWorkshop,
  quizzes,
  takeaways,
  topics,
  series,
  redirects,
}: Library): string[] {
  const { home, articles, search, about, accessibility, privacy, sources, rss, feed } = routes;
  return [
    ...[home, articles, routes.quizzes, search, about, accessibility, privacy, sources, rss, feed],
    routes.takeaways,
    ...[...everyArticle, ...everyWorkshop, ...takeaways].map(({ path }) => path),
    ...redirects.map(({ from }) => from),
    ...quizzes.flatMap(({ id, outcomes }) => [
      routes.quiz(id),
      routes.quizEmbed(id),
      ...outcomes.map((outcome) => routes.outcome(id, outcome.id)),
    ]),
    ...topics.map(({ id }) => routes.topic(id)),
    ...series.map(({ id }) => routes.series(id)),
  ].map((path) => `/${path.slice(routes.base.length)}`);
}
