import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

/** Renders components and texts outside of a page. */
export async function makeContainer() {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });
  return { renderToString: container.renderToString.bind(container) };
}
