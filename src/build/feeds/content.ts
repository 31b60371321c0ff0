import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { renderPiece } from '../../library/library.ts';
import { oncePer } from '../once.ts';
import { makeContainer } from './container.ts';
import { feedHtml } from './feed-html.ts';
import type { FeedItem } from './items.ts';

/** The forms in which a feed shows content: a self-check, and what writers name in MDX. */
export interface FeedForms {
  SelfCheck: AstroComponentFactory;
  components: Record<string, AstroComponentFactory>;
}

/** Renders the whole text of entries as HTML for feeds: no scripts, styles, buttons or drawings, every address absolute. */
export const feedContent = oncePer(({ SelfCheck, components }: FeedForms) => {
  const container = makeContainer();
  return oncePer(async ({ source, url }: Pick<FeedItem, 'source' | 'url'>): Promise<string> => {
    const { renderToString } = await container;
    if (source.kind === 'quiz')
      return feedHtml(await renderToString(SelfCheck, { props: { quiz: source.quiz.id } }), url);
    const { Content } = await renderPiece(source.piece);
    return feedHtml(await renderToString(Content, { props: { components } }), url);
  });
});
