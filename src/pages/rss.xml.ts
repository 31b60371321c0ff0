import type { APIRoute } from 'astro';
import { feedParts } from '../build/feeds/items.ts';
import { rssFeed } from '../build/feeds/rss.ts';
import { library } from '../library/library.ts';
import { feedForms } from '../mdx/feed-forms.ts';

export const GET: APIRoute = async () => rssFeed(feedParts(await library())[0], feedForms);
