import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import sanitizeHtml from 'sanitize-html';
import { renderPiece, type Piece } from '../../collections.ts';
import { workshopComponents } from '../../mdx/components.ts';
import FeedDiagram from '../../mdx/feed/FeedDiagram.astro';
import FeedNothing from '../../mdx/feed/FeedNothing.astro';
import FeedPlan from '../../mdx/feed/FeedPlan.astro';
import FeedPlanner from '../../mdx/feed/FeedPlanner.astro';
import FeedSelfCheck from '../../mdx/feed/FeedSelfCheck.astro';

/** A piece is written with the same words everywhere; what a feed's readers can't use stands there in another form. */
const components = {
  ...workshopComponents,
  Diagram: FeedDiagram,
  EmptyPlan: FeedPlan,
  MapSheet: FeedNothing,
  PeopleSheet: FeedNothing,
  Planner: FeedPlanner,
  SelfCheck: FeedSelfCheck,
};

/** The whole text of a piece at `url` as HTML for feeds: no scripts, styles, buttons or drawings; every address absolute. */
export async function pieceForFeed(piece: Piece, url: string): Promise<string> {
  const { Content } = await renderPiece(piece);
  return feedHtml(await (await container()).renderToString(Content, { props: { components } }), url);
}

/** The same of a self-check: what it asks, and where to take it. */
export async function quizForFeed(quiz: { id: string }, url: string): Promise<string> {
  return feedHtml(await (await container()).renderToString(FeedSelfCheck, { props: { quiz: quiz.id } }), url);
}

async function container() {
  const made = await AstroContainer.create();
  made.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });
  return made;
}

/** `html` in the elements that feed readers keep. */
export function feedHtml(html: string, url: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'a',
      'strong',
      'em',
      'cite',
      'code',
      'br',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    allowedAttributes: { a: ['href'], ol: ['start'] },
    nonTextTags: ['script', 'style', 'svg', 'button', 'textarea', 'noscript', 'template'],
    transformTags: {
      figcaption: 'p',
      a: (tagName, { href = '' }) => ({ tagName, attribs: { href: new URL(href, url).href } }),
    },
  })
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
