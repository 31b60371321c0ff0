import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { articles as written, authors, pages, series } from '../content/source-files.ts';
import { leadsOn, specimens } from '../specimens.ts';
import { words } from '../words.ts';
import { page, pagesAt, sitemap } from './dist.ts';
import { parse } from 'node-html-parser';

const articles = pagesAt(routes.article('*'));
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('reader mode', () => {
  it.each(articles)('$path shows the piece and nothing around it', ({ html, path }) => {
    const window = new Window({
      url: routes.absolute(path),
      settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
    });
    window.document.write(html);
    const shown = new Readability(window.document as unknown as Document).parse();
    const text = plain(shown?.textContent ?? '');
    const piece = parse(html).querySelector('.piece-text');
    piece?.querySelectorAll('.quiz,figure,.say').forEach((element) => element.remove());
    const paragraphs = piece?.querySelectorAll('p,li').map(({ textContent }) => plain(textContent)) ?? [];
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    for (const around of [
      words.share.copyLink,
      words.share.savePicture,
      words.outcome.stepsCounted(3),
      words.piece.readNext,
      words.page.skip,
      ...series.flatMap(({ articles: { length } }) =>
        Array.from({ length }, (_, index) => words.piece.partOfSeries(index + 1, length)),
      ),
    ])
      expect(text).not.toContain(around);
    window.close();
  });
});

describe('h-entry', () => {
  it.each(articles)('$path says its name, author, dates and text', ({ html, path, document }) => {
    const { items } = mf2(html, { baseUrl: routes.absolute(path) });
    const entry = items.find(({ type }) => type?.includes('h-entry'));
    const title = document.querySelector('h1')?.textContent;
    const { data } = written.find(({ id }) => routes.article(id) === path) ?? {};
    const author = authors.find(({ id }) => id === data?.author)?.name ?? site.name;
    expect(entry?.properties).toMatchObject({
      name: [title],
      url: [routes.absolute(path)],
      published: [expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
      author: [{ type: ['h-card'], properties: { name: [author] } }],
    });
    expect(JSON.stringify(entry?.properties.content).length).toBeGreaterThan(1000);
  });
});

describe('the sitemap', () => {
  const entries = sitemap();

  it('dates every piece as its own page does', () => {
    const meta = (document: (typeof articles)[number]['document'], name: string) =>
      document.querySelector(`meta[property="article:${name}_time"]`)?.getAttribute('content');
    for (const { path, document } of articles) {
      const shown = meta(document, 'modified') ?? meta(document, 'published') ?? '';
      const { lastmod = '' } = entries.find(({ url }) => url === routes.absolute(path)) ?? {};
      expect(new Date(lastmod), path).toEqual(new Date(shown));
    }
  });

  it('dates lists and self-checks too, and only pages without a date of their own not', () => {
    const undated = entries.filter(({ lastmod }) => !lastmod).map(({ url }) => url);
    const plainPages = pages.filter(({ id }) => id !== 'not-found').map(({ id }) => routes.absolute(routes.page(id)));
    expect(undated.sort()).toEqual(plainPages.sort());
  });
});

describe('finding the next thing', () => {
  it.each(specimens.quiz)('lists the founding self-check first: %s', (founding) => {
    const [first] = page(routes.quizzes).document.querySelectorAll('.pieces a');
    expect(first?.getAttribute('href')).toBe(founding);
  });

  it.each(articles)(
    '$path leads to three pieces, each with a line on why, and up to its topic',
    ({ document, path }) => {
      const next = document.querySelectorAll('.next-first, .read-next li');
      // The next part of a series comes before its three.
      if (leadsOn) expect(next.length).toBeGreaterThanOrEqual(3);
      for (const item of next) {
        expect(item.querySelector('a')?.getAttribute('href')).not.toBe(path);
        expect(item.querySelector('p')?.textContent.length).toBeGreaterThan(20);
      }
      const trail = document.querySelectorAll('nav.trail a').map((link) => link.getAttribute('href'));
      expect(trail[0]).toBe(routes.articles);
      const topics = pagesAt(routes.topic('*')).map((topic) => topic.path);
      if (topics.length > 0) expect(topics).toContain(trail[1]);
    },
  );

  it.each(specimens.series)('leads through the series %s from part to part', (path) => {
    const hrefs = page(path)
      .document.querySelectorAll('.pieces a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(1);
    hrefs.forEach((href, index) => {
      const { document } = articles.find(({ path }) => path === href) ?? {};
      expect(document?.querySelector('.piece-head')?.textContent).toContain(
        words.piece.partOfSeries(index + 1, hrefs.length),
      );
      if (hrefs[index + 1]) expect(document?.querySelector(`.next-first a[href="${hrefs[index + 1]}"]`)).toBeTruthy();
    });
  });
});
