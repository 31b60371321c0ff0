import type { APIRoute } from 'astro';
import { library } from '../collections.ts';
import { feedItems } from '../build/feeds/items.ts';
import { routes, site } from '../site.ts';

/** https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = async () => {
  const items = await feedItems(await library());
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: routes.absolute(routes.home),
    feed_url: routes.absolute(routes.feed),
    language: site.language,
    authors: [{ name: site.name, url: routes.absolute(routes.about) }],
    items: items.map(({ title, description, content, url, published, updated, tags }) => ({
      id: url,
      url,
      title,
      summary: description,
      content_html: content,
      date_published: published.toISOString(),
      ...(updated && { date_modified: updated.toISOString() }),
      tags,
    })),
  };
  return new Response(JSON.stringify(feed, undefined, 2), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
