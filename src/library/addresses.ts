import type { KnownAddresses } from '../domain/writing/addresses.ts';
import { routes } from '../site.ts';
import { isOutAt, waitingName, type availability, type From } from './availability.ts';
import type { JudgedFile } from './content-sources.ts';

/** The addresses that readers can open at a moment. */
export interface DatedAddresses extends KnownAddresses {
  /** The same as long as they are. */
  key: string;
}

/**
 * Returns every address that a text may link to as writers type it, from the root and without the base path, by what
 * readers can open at a moment. An address within an entry whose file is broken counts as one: it is told of already.
 * @param others addresses of files that are served as they are
 */
export function addressesOf(
  files: readonly JudgedFile[],
  { articles, workshops, quizzes }: ReturnType<typeof availability>,
  others: readonly string[],
): (at: From) => DatedAddresses {
  const typed = (path: string) => `/${path.slice(routes.base.length)}`;
  const from = new Map<string, From>(others.map((path) => [path, -Infinity]));
  const unsure: string[] = [];
  const add = (path: string, when: From = -Infinity) => from.set(typed(path), when);
  const { home, search, rss, feed } = routes;
  for (const path of [home, routes.articles, search, rss, feed, routes.link('/licences.txt')]) add(path);
  // A list is there when something is in it.
  if (articles.size > 0 && files.some(({ entries }) => entries.some(({ data }) => listOf(data.sources).length > 0)))
    add(routes.sources);

  for (const { kind, entries, yaml } of files) {
    if (yaml === undefined && kind === 'authors') unsure.push('/authors/');
    if (yaml === undefined && kind === 'topics') unsure.push('/topics/');
    if (yaml === undefined && kind === 'series') unsure.push('/series/');
    for (const { id, data, isRight } of entries) {
      if (kind === 'articles' || kind === 'workshops') {
        const [pathOf, when] =
          kind === 'articles' ? [routes.article, articles.get(id)] : [routes.workshop, workshops.get(id)];
        for (const slug of [...listOf(data.formerly), id]) add(pathOf(String(slug)), when);
      }
      if (kind === 'articles' && typeof data.published === 'string') {
        const year = Number(data.published.slice(0, 4));
        if (year > 0) add(routes.year(year), articles.get(id));
      }
      if (kind === 'authors') add(routes.author(id));
      if (kind === 'topics') add(routes.topic(id));
      if (kind === 'series') for (const path of [routes.series(id), routes.wholeSeries(id)]) add(path);
      if (kind === 'pages') add(routes.page(id));
      if (kind === 'takeaways') for (const path of [routes.takeaways, routes.takeaway(id)]) add(path);
      if (kind === 'tallies') add(routes.quizAnswers(id), quizzes.get(id));
      if (kind !== 'quizzes') continue;
      add(routes.quizzes);
      if (!isRight) unsure.push(typed(routes.quiz(id)));
      const outcomes = listOf(data.outcomes) as ({ id?: unknown } | null)[];
      for (const path of [
        routes.quiz(id),
        routes.quizEmbed(id),
        ...outcomes.map((outcome) => routes.outcome(id, String(outcome?.id))),
      ])
        add(path, quizzes.get(id));
    }
  }
  const made = new Map<From, DatedAddresses>();
  return (at) => {
    const known = made.get(at) ?? {
      has: (path) => {
        const when = from.get(path);
        return (when !== undefined && isOutAt(when, at)) || unsure.some((begin) => path.startsWith(begin));
      },
      waits: (path) => {
        const when = from.get(path);
        return when === undefined || isOutAt(when, at) ? undefined : waitingName(when);
      },
      key: [...[...from].map(([path, when]) => `${path} ${isOutAt(when, at) ? '' : when}`), ...unsure].join('\n'),
    };
    made.set(at, known);
    return known;
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
