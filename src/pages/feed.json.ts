import type { APIRoute } from 'astro';
import { feedParts } from '../build/feeds/items.ts';
import { jsonFeed } from '../build/feeds/json-feed.ts';
import { library } from '../library/library.ts';
import { feedForms } from '../mdx/feed-forms.ts';

export const GET: APIRoute = async () => jsonFeed(feedParts(await library())[0], feedForms);
