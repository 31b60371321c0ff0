/** The place of an article in a series. */
export interface SeriesPlace {
  /** 1 for the first. */
  part: number;
  of: number;
  before: string | undefined;
  after: string | undefined;
}

/** Returns the place of each article of a series, by id. A series that is named in part has the places of that part. */
export function placesInSeries(articles: readonly string[]): Map<string, SeriesPlace> {
  return new Map(
    articles.map((id, index) => [
      id,
      { part: index + 1, of: articles.length, before: articles[index - 1], after: articles[index + 1] },
    ]),
  );
}
