import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { redirectsFile } from '../../src/domain/hosts/redirects-file.ts';
import { filesIn } from '../built.ts';
import { words } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

/** The build that holds the pieces of tests/fixtures/articles/. */
const { routes, withFixtures } = elsewhere;
const files = filesIn(withFixtures, '**/*');
const read = (file: string) => {
  const bytes = readFileSync(join(withFixtures, file));
  return file.endsWith('.pf_fragment') ? gunzipSync(bytes).toString() : bytes.toString();
};
const naming = (words: RegExp) =>
  files.filter((file) => /\.(html|xml|json|pf_fragment|js)$|_redirects$/.test(file) && words.test(read(file)));
/** The file of the page at a path. */
const pageFile = (path: string) => `${path.slice(routes.base.length)}index.html`;
const document = (slug: string) => parse(read(pageFile(routes.article(slug))));

describe('a piece that is not out', () => {
  it.each([
    ['a draft', /a-draft\b|A draft\b/],
    ['a scheduled piece', /a-scheduled-piece|A scheduled piece/],
  ])('%s is nowhere in a build', (_, words) => {
    expect(naming(words)).toEqual([]);
    expect(files.filter((file) => words.test(file))).toEqual([]);
  });
});

describe('an unlisted piece', () => {
  it('has its page and stands in no list, feed, sitemap or search index', () => {
    expect(naming(/an-unlisted-piece|An unlisted piece/)).toEqual([pageFile(routes.article('an-unlisted-piece'))]);
    expect(document('an-unlisted-piece').querySelector('h1')?.textContent).toBe('An unlisted piece');
    expect(document('an-unlisted-piece').querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('a renamed piece', () => {
  const path = routes.article('a-renamed-piece');

  it('answers at its old address with the way to the new one', () => {
    const old = document('an-older-name');
    expect(old.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0;url=${path}`);
    expect(old.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(routes.absolute(path));
    expect(old.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(old.querySelector(`main a[href="${path}"]`)?.textContent).toBe('A renamed piece');
    expect(read('_redirects')).toBe(redirectsFile([{ from: routes.article('an-older-name'), to: path }]));
  });

  it('is listed and found by its new name only', () => {
    expect(naming(/an-older-name/)).toEqual(['_redirects']);
    const found = naming(/a-renamed-piece/);
    for (const list of [pageFile(routes.articles), 'rss.xml', 'feed.json', 'sitemap-0.xml'])
      expect(found).toContain(list);
    expect(found.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1);
  });
});

describe('a short piece', () => {
  const { minutes } = words.piece;

  it('is read in a minute, not in "1 minutes"', () => {
    expect(document('a-renamed-piece').querySelector('.piece-head')?.textContent).toContain(`· ${minutes(1)}`);
    expect(naming(new RegExp(`\\b${minutes(2).replace('2', '1')}`))).toEqual([]);
  });
});
