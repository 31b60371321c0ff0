import { placesInSeries } from '../domain/series/places.ts';
import type { SeriesFields } from '../domain/series/schema.ts';
import type { ArticleNames, SeriesPart } from './names.ts';
import type { Article } from './articles.ts';
import type { Entry } from './entries.ts';

/** A series with its articles in the order of reading. */
export type Series = Omit<SeriesFields, 'articles'> & { articles: Article[] };

/** The parts of every series by the article's id; an article of two series is placed in the first. */
export function seriesParts(entries: readonly Entry<SeriesFields>[], { named }: ArticleNames): Map<string, SeriesPart> {
  const parts = new Map<string, SeriesPart>();
  for (const { data } of entries) {
    const articles = data.articles.flatMap((slug, index) =>
      named(slug, { file: 'src/content/series.yaml', field: `${data.id}.articles[${index}]` }),
    );
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const [id, { part, of, before, after }] of placesInSeries([...byId.keys()]))
      if (!parts.has(id))
        parts.set(id, {
          id: data.id,
          name: data.name,
          part,
          of,
          before: byId.get(before ?? ''),
          after: byId.get(after ?? ''),
        });
  }
  return parts;
}

export function resolveSeries(entries: readonly Entry<SeriesFields>[], articles: readonly Article[]): Series[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return entries.map(({ data }) => ({ ...data, articles: data.articles.flatMap((id) => byId.get(id) ?? []) }));
}
