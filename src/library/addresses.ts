import type { Navigation } from '../domain/publication.ts';
import { routes } from '../site.ts';
import type { Library } from './resolve.ts';

/** Returns every address that a text may link to as writers type it: from the root, without the base path. */
export function addressesOf({
  everyArticle,
  everyWorkshop,
  quizzes,
  takeaways,
  citing,
  pages,
  topics,
  series,
  redirects,
}: Library): string[] {
  const { home, articles, search, rss, feed } = routes;
  return [
    ...[home, articles, search, rss, feed, routes.link('/licences.txt')],
    ...(quizzes.length > 0 ? [routes.quizzes] : []),
    ...(takeaways.length > 0 ? [routes.takeaways] : []),
    ...(citing.length > 0 ? [routes.sources] : []),
    ...[...everyArticle, ...everyWorkshop, ...takeaways, ...pages].map(({ path }) => path),
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

/** @throws for a link of the navigation that leads nowhere, with its place in src/site.ts and the remedy */
export function checkNavigation(navigation: Navigation, known: readonly string[]): void {
  for (const place of ['head', 'foot'] as const)
    for (const [index, { name, path }] of navigation[place].entries())
      if (path.startsWith('/') && !known.includes(path.replace(/#.*/, '')))
        throw new Error(
          `src/site.ts, navigation.${place}[${index}]: there is no page ${path} to go to from “${name}”. Correct the path, or delete the link.`,
        );
}
