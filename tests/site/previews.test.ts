import { getPreviewFromContent } from 'link-preview-js';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import { unfurl } from 'unfurl.js';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewServer } from '../../scripts/preview-server.mjs';
import { quizSchema } from '../../src/domain/quiz/schema.ts';
import { site } from '../../src/site.ts';
import { articles, quizzes, workshops } from '../content/source-files.ts';
import { quiz } from '../specimens.ts';
import { words } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

/** The second build, whose own address is this server: what a preview client is sent is what it would find online. */
const { routes } = elsewhere;
const server = previewServer(elsewhere.folder, routes);

beforeAll(() => new Promise<void>((resolve) => server.listen(elsewhere.port, resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What a content file says of its page, as a preview must show it: the card's words are in its picture's description. */
const shown = z
  .object({ title: z.string(), description: z.string(), card: z.string() })
  .transform(({ title, description, card }) => ({ title, description, alt: words.note.quoted(card) }));
const fileOf = (files: readonly { id: string; data: unknown }[], id: string) =>
  files.find((file) => file.id === id)?.data;
const outcomeIn = (quiz: string) => {
  const [outcome] = quizSchema.parse(fileOf(quizzes, quiz)).outcomes;
  return { path: routes.outcome(quiz, outcome?.id ?? ''), ...shown.parse(outcome) };
};
const siteAlt = `${site.name}: ${site.tagline}.`;

/** One page of every kind, and what a preview of it must show. */
const kinds = {
  home: { path: routes.home, title: site.name, description: site.description, alt: siteAlt },
  article: {
    path: routes.article(site.foundingArticle),
    ...shown.parse(fileOf(articles, site.foundingArticle)),
  },
  ...Object.fromEntries(
    workshops.map(({ id, data }) => [`workshop ${id}`, { path: routes.workshop(id), ...shown.parse(data) }]),
  ),
  ...(quiz && { quiz: { path: routes.quiz(quiz.id), ...shown.parse(fileOf(quizzes, quiz.id)) } }),
  ...Object.fromEntries(quizzes.map(({ id }) => [`outcome of ${id}`, outcomeIn(id)])),
  list: { path: routes.articles, title: /./, description: /./, alt: siteAlt },
};

async function fetched(path: string): Promise<string> {
  const response = await fetch(routes.absolute(path));
  if (!response.ok) throw new Error(`The second build has no page ${path}: run "npm run build:elsewhere".`);
  return response.text();
}

/** open-graph-scraper takes no address without a dot unless it is told to. */
const localAddresses = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  disallow_auth: true,
  protocols: ['http'],
  require_host: true,
  require_port: true,
  require_protocol: true,
  require_tld: false,
  require_valid_protocol: true,
  validate_length: true,
};

/** Fails unless `address` is a whole picture of the size that previews expect, within what every network takes. */
async function expectPicture(address: string | undefined) {
  expect(address?.replace(elsewhere.url, '')).toMatch(/^cards\/[a-z0-9-]+\.[0-9a-f]{10}\.png$/);
  const response = await fetch(address ?? '');
  expect(response.headers.get('content-type')).toBe('image/png');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual({ width: 1200, height: 630 });
  expect(data.length).toBe(1200 * 630 * info.channels);
  expect(bytes.length).toBeLessThanOrEqual(60_000);
}

describe.each(Object.entries(kinds))('a preview of the page: %s', (kind, { path, title, description, alt }) => {
  const url = routes.absolute(path);

  it('by open-graph-scraper', async () => {
    const { result } = await ogs({ url, urlValidatorSettings: localAddresses });
    expect(result.ogTitle).toMatch(title);
    expect(result.ogDescription).toMatch(description);
    expect(result.ogUrl).toBe(url);
    expect(result.ogSiteName).toBe(site.name);
    expect(result.ogImage).toHaveLength(1);
    expect(result.ogImage?.[0]).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(result.ogImage?.[0]?.alt).toMatch(alt);
    expect(result.twitterCard).toBe('summary_large_image');
    expect(result.twitterImage?.[0]?.alt).toMatch(alt);
    await expectPicture(result.ogImage?.[0]?.url);
  });

  it('by unfurl.js, which follows oEmbed', async () => {
    const found = await unfurl(url);
    expect(found.open_graph.title).toMatch(title);
    expect(found.description).toMatch(description);
    expect(found.canonical_url).toBe(url);
    expect(found.open_graph.images?.[0]).toMatchObject({ width: 1200, height: 630, type: 'image/png' });
    await expectPicture(found.open_graph.images?.[0]?.url);
    if (kind === 'quiz') {
      expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0', provider_name: site.name });
      await expectPicture(found.oEmbed?.thumbnails?.[0]?.url);
    } else expect(found.oEmbed).toBeUndefined();
  });

  it('by link-preview-js', async () => {
    const preview = await getPreviewFromContent({
      url,
      data: await fetched(path),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(preview).toMatchObject({
      url,
      siteName: site.name,
      mediaType: kind.match(/home|quiz|list/) ? 'website' : 'article',
    });
    if (!('title' in preview)) throw new Error('link-preview-js found no page');
    expect(preview.title).toMatch(title);
    expect(preview.description).toMatch(description);
    expect(new Set(preview.images).size).toBe(1);
    await expectPicture(preview.images[0]);
  });
});

it('every tag of a preview comes within the first 4,000 bytes, before anything that a page loads', async () => {
  for (const { path } of Object.values(kinds)) {
    const html = await fetched(path);
    const last = html.lastIndexOf('<meta property="og:');
    expect(Buffer.byteLength(html.slice(0, last)), path).toBeLessThan(4_000);
    expect(last).toBeLessThan(html.search(/<script|rel="stylesheet"|rel="preload"/));
  }
});
