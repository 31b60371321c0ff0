import rss from '@astrojs/rss';
import { routes, site } from '../../site.ts';
import { feedContent, type FeedForms } from './content.ts';
import type { FeedPart } from './items.ts';

/** A part of the feed as RSS 2.0. Its links to the parts before and after are those of RFC 5005. */
export async function rssFeed(part: FeedPart, forms: FeedForms): Promise<Response> {
  const link = (relation: string, number: number) =>
    `<atom:link href="${routes.absolute(routes.rssPage(number))}" rel="${relation}" type="application/rss+xml"/>`;
  const items = part.items.map(async (item) => ({
    title: item.title,
    description: item.description,
    content: await feedContent(forms)(item),
    link: item.url,
    pubDate: item.published.at,
    categories: item.tags,
    // RSS itself takes an author's e-mail address only.
    ...(item.author && { customData: `<dc:creator>${escaped(item.author.name)}</dc:creator>` }),
  }));
  return rss({
    title: site.name,
    description: site.description,
    site: routes.absolute(routes.home),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      ...(part.items.some(({ author }) => author) && { dc: 'http://purl.org/dc/elements/1.1/' }),
    },
    customData: [
      `<language>${site.language}</language>`,
      link('self', part.number),
      part.number < part.of ? link('next', part.number + 1) : '',
      part.number > 1 ? link('previous', part.number - 1) : '',
    ].join(''),
    items: await Promise.all(items),
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
