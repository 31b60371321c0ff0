import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { library } from '../collections.ts';
import { feedItems } from '../build/feeds/items.ts';
import { routes, site } from '../site.ts';

export const GET: APIRoute = async () =>
  rss({
    title: site.name,
    description: site.description,
    site: routes.absolute(routes.home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.language}</language><atom:link href="${routes.absolute(routes.rss)}" rel="self" type="application/rss+xml"/>`,
    items: (await feedItems(await library())).map(({ url, published, tags, title, description, content }) => ({
      title,
      description,
      content,
      link: url,
      pubDate: published,
      categories: tags,
    })),
  });
