import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { sourceAnchor } from '../../domain/writing/citations.ts';
import type { Article } from '../../library/articles.ts';
import { renderPiece } from '../../library/library.ts';
import type { Series } from '../../library/series.ts';
import { makeContainer } from '../feeds/container.ts';
import { idInPart, partAnchor, partOfWhole } from './part-of-whole.ts';

/** A part of a series on the page of all parts. */
export interface WholePart {
  article: Article;
  /** 1 for the first. */
  part: number;
  anchor: string;
  html: string;
  /** The id of the element of a source that it cites. */
  idOfSource: (source: string) => string;
}

/** Renders the whole text of a series' parts, in their order, with the components that writers name in MDX. */
export async function wholeSeries(
  { articles }: Series,
  components: Record<string, AstroComponentFactory>,
): Promise<WholePart[]> {
  const { renderToString } = await makeContainer();
  const places = new Map(articles.map(({ path }, index) => [path, index + 1]));
  return Promise.all(
    articles.map(async (article, index) => {
      const part = index + 1;
      const { Content } = await renderPiece(article);
      const html = await renderToString(Content, { props: { components } });
      return {
        article,
        part,
        anchor: partAnchor(part),
        html: partOfWhole(html, part, places),
        idOfSource: (source) => idInPart(part, sourceAnchor(source)),
      };
    }),
  );
}
