import type { APIRoute, GetStaticPaths } from 'astro';
import { feedParts, type FeedPart } from '../../build/feeds/items.ts';
import { jsonFeed } from '../../build/feeds/json-feed.ts';
import { laterParts } from '../../build/list-parts.ts';
import { library } from '../../library/library.ts';
import { feedForms } from '../../mdx/feed-forms.ts';

export const getStaticPaths = (async () => laterParts(feedParts(await library()))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: FeedPart }> = ({ props }) => jsonFeed(props.part, feedForms);
