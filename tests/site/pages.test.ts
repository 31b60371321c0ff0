import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/domain/content-security-policy.ts';
import { giscusServer } from '../../src/domain/replies/giscus.ts';
import { groups } from '../../src/domain/search/results.ts';
import { routes, site } from '../../src/site.ts';
import { dist, filesIn } from '../built.ts';
import { quiz } from '../specimens.ts';
import { page, pages, pagesAt, read, sitemap } from './dist.ts';

const meta = (document: (typeof pages)[number]['document'], name: string) =>
  document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content');
/** What a page needs beyond every other, as the page itself tells. */
const needsOf = (document: (typeof pages)[number]['document']) => {
  const data = document.querySelector('[data-replies] script[type="application/json"]')?.textContent;
  const { threads } = JSON.parse(data ?? '{"threads":[]}') as { threads: { server: string }[] };
  const frames = document.querySelector('[data-giscus]') ? [giscusServer] : [];
  return { plays: document.querySelector('video,audio') !== null, asks: threads.map(({ server }) => server), frames };
};
const listed = pages.filter(({ document }) => meta(document, 'robots') !== 'noindex');

describe('every page', () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'doctype-style': 'off',
        'no-inline-style': 'error',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
      },
    }),
  );

  it.each(pages)('$path is valid HTML', async ({ html, file }) => {
    const report = await validator.validateString(html, file);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ message, ruleId, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('is of a kind by which search groups its results', () => {
    const found = pages.flatMap(({ path, document }) => {
      const body = document.querySelector('[data-pagefind-body]');
      if (!body) return [];
      const kind = /kind:([^,]+)/.exec(body.getAttribute('data-pagefind-filter') ?? '')?.[1] ?? 'none';
      return groups.some((group) => group === kind) ? [] : [`${path} ${kind}`];
    });
    expect(found).toEqual([]);
  });

  it.each(pages)('$path carries the policy and nothing that it would have to allow', ({ document, html }) => {
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
      policyFor(needsOf(document)),
    );
    const inline = document
      .querySelectorAll('script:not([src])')
      .filter((script) => !/^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? ''));
    expect(inline.map(String)).toEqual([]);
    expect(document.querySelectorAll('style,[style],iframe,object,embed').map(String)).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="/);
  });

  it.each(pages)('$path loads nothing from anywhere else', ({ document }) => {
    const loaded = document
      .querySelectorAll('[src],link[href]')
      .filter((element) => !['canonical', 'alternate', 'sitemap'].includes(element.getAttribute('rel') ?? ''));
    for (const element of loaded) {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      expect(new URL(address, routes.origin).href.startsWith(routes.absolute(routes.base)), address).toBe(true);
    }
  });

  it.each(pages)('$path tells a preview everything, its own address first', async ({ document, path }) => {
    // A self-check for other sites is the same as its own page, as all parts of a series are, and says so.
    const end = routes.isEmbed(path) ? /embed\/$/ : /(?<=\/series\/[^/]+\/)all\/$/;
    const own = routes.absolute(path.replace(end, ''));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own);
    expect(meta(document, 'og:url')).toBe(own);
    for (const name of [
      'description',
      'og:title',
      'og:description',
      'og:type',
      'og:site_name',
      'og:image:alt',
      'twitter:card',
      'twitter:image',
      'twitter:image:alt',
    ])
      expect(meta(document, name), name).toBeTruthy();
    const image = meta(document, 'og:image') ?? '';
    expect(image.replace(routes.absolute(routes.home), '')).toMatch(/^cards\/[a-z0-9-]+\.[0-9a-f]{10}\.png$/);
    const bytes = read(new URL(image).pathname);
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width: String(width), height: String(height), format }).toEqual({
      width: meta(document, 'og:image:width'),
      height: meta(document, 'og:image:height'),
      format: 'png',
    });
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(100_000);
  });

  it.each(pages)('$path holds structured data that parses and agrees with the title', ({ document }) => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent) as Record<string, string>;
      expect(data['@context']).toBe('https://schema.org');
      if (data['@type'] === 'Article') expect(data.headline).toBe(meta(document, 'og:title'));
    }
  });

  it.each(pages)('$path has one h1 and skips no heading level', ({ document }) => {
    const levels = document.querySelectorAll('h1,h2,h3,h4,h5,h6').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1));
  });

  it('has a title and a description of its own', () => {
    for (const field of ['og:title', 'description']) {
      const values = listed.map(({ document }) => meta(document, field));
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });
});

describe('style sheets', () => {
  const sheets = filesIn(dist, '_astro/*.css');

  it.each(sheets)('%s names the layers in their order, so that it may come before or after the others', (sheet) => {
    const source = readFileSync(join(dist, sheet), 'utf8');
    const named = [...source.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/,\s*/));
    expect([...new Set(named)]).toEqual(['reset', 'tokens', 'base', 'prose', 'components', 'print']);
  });

  it('are more than one', () => {
    expect(sheets.length).toBeGreaterThan(5);
  });
});

describe('outcomes', () => {
  const outcomesOf = (quiz: string) =>
    pagesAt(routes.outcome(quiz, '*')).filter(({ path }) => !routes.isEmbed(path) && !path.endsWith('/answers/'));
  const outcomePages = outcomesOf('*');

  it('each have a page, a card of their own, and share links that carry its address', () => {
    expect(outcomePages.length).toBeGreaterThan(0);
    expect(new Set(outcomePages.map(({ document }) => meta(document, 'og:image'))).size).toBe(outcomePages.length);
    for (const { document, path } of outcomePages) {
      const links = document.querySelectorAll('[data-share] a').map((link) => link.getAttribute('href') ?? '');
      expect(links).toHaveLength(site.networks.length);
      for (const link of links) expect(decodeURIComponent(link)).toContain(routes.absolute(path));
    }
  });

  it('are in the article in full, each with links to its own address', () => {
    const { document } = page(routes.article(site.foundingArticle));
    const inPlace = document.querySelectorAll('[data-outcome]');
    expect(inPlace).toHaveLength(outcomesOf(quiz?.id ?? '').length);
    for (const outcome of inPlace) {
      for (const link of outcome.querySelectorAll('[data-share] a'))
        expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(
          routes.absolute(routes.outcome(quiz?.id ?? '', outcome.getAttribute('data-outcome') ?? '')),
        );
    }
  });

  it('tell nobody what the reader ticked: no form has anywhere to send it', () => {
    for (const form of pages.flatMap(({ document }) => document.querySelectorAll('form[data-quiz]'))) {
      expect(form.getAttribute('method')).toBe('dialog');
      expect(form.getAttribute('action')).toBeUndefined();
    }
    // Radio buttons need a name to be a group.
    for (const { document } of pages)
      expect(document.querySelectorAll('[data-quiz] [name]:not([type=radio])')).toEqual([]);
  });
});

describe('files for machines', () => {
  it('list every page in the sitemap, and nothing that is unlisted', () => {
    const urls = sitemap().map(({ url }) => url);
    expect(urls.sort()).toEqual(listed.map(({ path }) => routes.absolute(path)).sort());
    expect(read(`${routes.base}robots.txt`).toString()).toContain(`Sitemap: ${routes.absolute(routes.sitemap)}`);
  });

  it('can search every listed page that is read', () => {
    const entry = JSON.parse(read(`${routes.searchIndex}pagefind-entry.json`).toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(entry.languages).map(({ page_count }) => page_count)).toEqual([
      pages.filter(({ document }) => document.querySelector('[data-pagefind-body]')).length,
    ]);
  });
});
