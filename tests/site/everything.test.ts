/** The page of a piece with everything that a writer can use: valid, quiet, and what each part became. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/domain/content-security-policy.ts';
import { filesIn } from '../built.ts';
import { words } from '../words.ts';
import { all, document, fileOf, html, pageOf, routes, withFixtures } from './everything.ts';

const { notes, postBy, videoOn } = words.media;

describe('a page with everything', () => {
  it('is valid HTML, with nothing that its policy would drop', async () => {
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
    const { results } = await validator.validateString(html, 'everything.html');
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
    expect(document.querySelectorAll('[style],style,script:not([src],[type="application/ld+json"])')).toEqual([]);
  });

  it('has each id once, and every link to a part of it leads there', () => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const parts = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1));
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  it('may play recordings, and no other page may', () => {
    const policyOf = (page: string) =>
      parse(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policyOf(html)).toBe(policyFor({ plays: true }));
    expect(policyOf(pageOf('a-renamed-piece'))).toBe(policyFor({}));
  });
});

describe('code', () => {
  it('is marked by classes, keeps its spaces, and can be reached by keyboard where it scrolls', () => {
    const [yaml, script, plain] = all('pre');
    expect(yaml?.querySelector('.code-comment')?.text).toBe('# A comment of the file.');
    expect(script?.querySelector('.code-keyword')?.text).toBe('export');
    expect(script?.text).toBe(
      'export function ask(people) {\n  return people.filter(({ yes }) => yes).length > 0; // nobody else\n}',
    );
    expect(plain?.querySelector('code')?.innerHTML).toBe('plain   words\n  keep their spaces');
    expect(all('pre[tabindex="0"][role=group][aria-label]')).toHaveLength(3);
  });

  it('has no class that the sheet does not know', () => {
    const sheet = filesIn(withFixtures, '_astro/code.*.css').map((file) =>
      readFileSync(join(withFixtures, file), 'utf8'),
    );
    const used = new Set(all('pre [class]').map((span) => span.getAttribute('class')));
    for (const name of used) expect(sheet.join('')).toContain(`.${name}`);
    expect(used.size).toBeGreaterThanOrEqual(4);
  });
});

describe('a table', () => {
  it('aligns its columns by classes, the first side being that of reading', () => {
    expect(all('th').map((cell) => cell.getAttribute('class'))).toEqual([undefined, 'align-center', 'align-end']);
    expect(all('tr:last-child td').map((cell) => cell.getAttribute('class'))).toEqual([
      undefined,
      'align-center',
      'align-end',
    ]);
  });
});

describe('notes', () => {
  it('say in words where each link back leads', () => {
    expect(all('.notes li')).toHaveLength(2);
    expect(all('[data-footnote-backref]').map((link) => link.getAttribute('aria-label'))).toEqual([
      notes.backLabel(1, 1),
      notes.backLabel(1, 2),
      notes.backLabel(2, 1),
    ]);
    expect(document.querySelector('.contents')?.text).toContain(notes.label);
  });
});

describe('a margin', () => {
  it('has each footnote once, with its number, and each source that is cited', () => {
    expect(all('[data-note]').map((link) => link.getAttribute('data-note'))).toEqual([
      '1\u2002Made by the tests, with the grain of a photograph.',
      '2\u2002A note may have a link and a second paragraph.',
      'A report that names nobody, with a title that is as long as those of reports are, and…\n2020',
      'Okafor and others, 2021\nAsking',
    ]);
  });

  it('is for pages that have notes or sources, and their wide screens', () => {
    const sheets = (page: string) =>
      parse(page)
        .querySelectorAll('link[rel=stylesheet]')
        .filter((link) => link.getAttribute('href')?.includes('/margin.'))
        .map((link) => link.getAttribute('media'));
    expect(sheets(html)).toEqual(['screen and (min-width: 66rem)']);
    expect(sheets(pageOf('a-renamed-piece'))).toEqual([]);
  });
});

describe('a link to a video or a post', () => {
  it('is a card where it is alone, and loads nothing', () => {
    expect(all('.link-card a').map((link) => [link.getAttribute('href'), link.text.replace(/\s+/g, ' ')])).toEqual([
      ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', `${videoOn('YouTube')}: youtube.com/watch?v=dQw4w9WgXcQ`],
      ['https://vimeo.com/76979871', `${videoOn('Vimeo')}: A talk on asking`],
      [
        'https://mastodon.example/@ada/113355555555555555',
        `${postBy('@ada@mastodon.example')}: mastodon.example/@ada/113355555555555555`,
      ],
    ]);
    expect(all('p:not(.link-card) > a[href="https://youtu.be/dQw4w9WgXcQ"]')).toHaveLength(1);
    const loaded = document.querySelectorAll('[src],[srcset],[poster]').map((element) => element.attributes);
    expect(JSON.stringify(loaded)).not.toMatch(/youtu|vimeo|mastodon/);
  });
});

describe('in a feed', () => {
  const feed = parseJsonFeed(readFileSync(join(withFixtures, 'feed.json'), 'utf8'));
  const content = feed.items?.find(({ url }) => url?.includes('a-piece-with-everything'))?.content_html ?? '';
  const shown = parse(content);

  it('pictures are one file each, by absolute addresses, with their words and sizes', () => {
    expect(shown.querySelectorAll('source,picture')).toEqual([]);
    const images = shown.querySelectorAll('img');
    expect(images).toHaveLength(5);
    for (const image of images) {
      const address = image.getAttribute('src') ?? '';
      expect(address.startsWith(routes.absolute(routes.pictures))).toBe(true);
      expect(statSync(fileOf(new URL(address).pathname)).size).toBeGreaterThan(0);
      expect([image.getAttribute('alt'), image.getAttribute('width')].every(Boolean)).toBe(true);
    }
  });

  it('recordings and cards are links, code keeps its lines, notes lead to the page', () => {
    const links = shown.querySelectorAll('a').map((link) => link.getAttribute('href'));
    for (const file of ['asking.mp4', 'asking.mp3']) expect(links).toContain(routes.absolute(`${routes.base}${file}`));
    expect(links).toContain('https://vimeo.com/76979871');
    expect(links).toContain(`${routes.absolute(routes.article('a-piece-with-everything'))}#fn-camera`);
    expect(content).toContain('<pre><code>plain   words\n  keep their spaces</code></pre>');
    for (const words of ['Who else has to agree', 'I would have said yes', 'A word on budgets', 'Ada Okafor'])
      expect(shown.text).toContain(words);
    expect(content).not.toMatch(/ (class|data-note|id|style|role|tabindex|aria-[a-z]+)=/);
  });
});
