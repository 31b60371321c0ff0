import { routes, site } from '../../site.ts';
import { feedContent, type FeedForms } from './content.ts';
import type { FeedPart } from './items.ts';

/** A part of the feed as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export async function jsonFeed(part: FeedPart, forms: FeedForms): Promise<Response> {
  const items = part.items.map(async (item) => ({
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.description,
    content_html: await feedContent(forms)(item),
    date_published: item.published.iso,
    ...(item.updated && { date_modified: item.updated.iso }),
    tags: item.tags,
    ...(item.author && { authors: [{ name: item.author.name, url: routes.absolute(item.author.path) }] }),
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: routes.absolute(routes.home),
    feed_url: routes.absolute(routes.feedPage(part.number)),
    ...(part.number < part.of && { next_url: routes.absolute(routes.feedPage(part.number + 1)) }),
    language: site.language,
    authors: [{ name: site.name, url: routes.absolute(routes.about) }],
    items: await Promise.all(items),
  };
  return new Response(JSON.stringify(feed, undefined, 2), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
