import { statSync } from 'node:fs';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { dist, filesIn } from '../built.ts';
import { specimens } from '../specimens.ts';
import { page, pagesAt, read } from './dist.ts';

const rss = read(routes.rss).toString();
const json = read(routes.feed).toString();
const urlsAt = (pattern: string) => pagesAt(pattern).map(({ path }) => routes.absolute(path));
const quizzes = urlsAt(routes.quiz('*'));
const expected = [...urlsAt(routes.article('*')), ...urlsAt(routes.workshop('*')), ...quizzes].sort();

interface Entry {
  url: string;
  title: string;
  content: string;
}

/** The same feed as four readings of it: two formats, and RSS by two parsers. */
const readings: Record<string, () => Promise<Entry[]>> = {
  'RSS by feedsmith': async () =>
    (parseRssFeed(rss).items ?? []).map((item) => ({
      url: item.link ?? '',
      title: item.title ?? '',
      content: item.content?.encoded ?? '',
    })),
  'RSS by rss-parser': async () =>
    (await new Parser().parseString(rss)).items.map((item) => ({
      url: item.link ?? '',
      title: item.title ?? '',
      content: (item as { 'content:encoded'?: string })['content:encoded'] ?? '',
    })),
  'JSON Feed by feedsmith': async () =>
    (parseJsonFeed(json).items ?? []).map((item) => ({
      url: item.url ?? '',
      title: item.title ?? '',
      content: item.content_html ?? '',
    })),
};

describe.each(Object.entries(readings))('%s', (_, entries) => {
  it('has every piece and every self-check once, by its page’s title', async () => {
    const found = await entries();
    expect(found.map(({ url }) => url).sort()).toEqual(expected);
    for (const { url, title } of found)
      expect(title).toBe(page(new URL(url).pathname).document.querySelector('h1')?.textContent);
  });

  it('has the whole text: every paragraph that the page has outside its self-check, figures, sheets and planner', async () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const { url, content } of (await entries()).filter(({ url }) => !quizzes.includes(url))) {
      const text = plain(parse(content).textContent);
      const body = parse(page(new URL(url).pathname).html).querySelector('.piece-text');
      body?.querySelectorAll('.quiz,figure,button,.plan,.planner,.takeaway').forEach((element) => element.remove());
      const paragraphs =
        body?.querySelectorAll('p,li,h2,h3,blockquote').map(({ textContent }) => plain(textContent)) ?? [];
      expect(paragraphs.length).toBeGreaterThan(3);
      expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    }
  });

  it('swaps a self-check for its signs and a link, and keeps nothing that a feed reader can’t use', async () => {
    const founding = (await entries()).find(({ url }) => url.includes(site.foundingArticle));
    const article = page(routes.article(site.foundingArticle)).document;
    const signs = article
      .querySelectorAll('[data-quiz] input:not([value=none], [value$=-unsure]) + label')
      .map(({ textContent }) => textContent.trim());
    const items = parse(founding?.content ?? '')
      .querySelectorAll('li')
      .map(({ textContent }) => textContent);
    expect(signs.length).toBeGreaterThan(1);
    expect(items).toEqual(expect.arrayContaining(signs));
    expect(founding?.content).toContain(`href="${specimens.quiz.map(routes.absolute).join()}"`);
    for (const { content } of await entries()) {
      expect(content.length).toBeGreaterThan(200);
      expect(content).not.toMatch(/<(script|style|svg|button|input|form|iframe|astro-island|link|section|template)\b/);
      expect(content).not.toMatch(/ (class|id|style|data-[a-z-]+|on[a-z]+)=/);
      expect(parse(content).textContent).not.toMatch(/Copy\s*$/m);
      for (const link of parse(content).querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    }
  });
});

it('both say who publishes, where, in which language, and their own address', () => {
  const { title, description, language, atom } = parseRssFeed(rss);
  expect({ title, description, language }).toEqual({
    title: site.name,
    description: site.description,
    language: site.language,
  });
  expect(atom?.links?.[0]?.href).toBe(routes.absolute(routes.rss));
  const feed = parseJsonFeed(json);
  expect(feed).toMatchObject({ title: site.name, feed_url: routes.absolute(routes.feed) });
  expect(feed.items?.every(({ date_published }) => date_published)).toBe(true);
});

it('each part is less than a megabyte', () => {
  const parts = filesIn(dist, '{rss.xml,feed.json,feeds/*}');
  expect(parts).toContain('rss.xml');
  for (const part of parts) expect([part, statSync(`${dist}/${part}`).size < 1_000_000]).toEqual([part, true]);
});
