import { z } from 'astro/zod';
import { text } from './schema.ts';

export const seriesSchema = z.strictObject({
  /** Part of the series' address: never change it without a redirect. */
  id: text(40),
  /** Two to four words: "Getting to yes". */
  name: text(40),
  /** Two or three sentences at the top of its page: for whom, and why in this order. */
  introduction: text(320),
  /** Slugs of its articles, in the order of reading. */
  articles: z.array(text(90)).min(2),
});

export type Series = z.infer<typeof seriesSchema>;

/** Where a piece stands in a series. */
export interface SeriesPlace {
  /** 1 for the first. */
  part: number;
  of: number;
  before: string | undefined;
  after: string | undefined;
}

/** The place of the article `id`; undefined when it is no part of the series. */
export function placeInSeries(series: Pick<Series, 'articles'>, id: string): SeriesPlace | undefined {
  const at = series.articles.indexOf(id);
  if (at < 0) return undefined;
  return {
    part: at + 1,
    of: series.articles.length,
    before: series.articles[at - 1],
    after: series.articles[at + 1],
  };
}
