import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { elsewhere } from './elsewhere.ts';

/** The second build, which holds the pieces of tests/fixtures/articles/. */
const files = globSync('**/*', { cwd: elsewhere.folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(elsewhere.folder.length));
const read = (file: string) => {
  const bytes = readFileSync(`${elsewhere.folder}${file}`);
  return file.endsWith('.pf_fragment') ? gunzipSync(bytes).toString() : bytes.toString();
};
const naming = (words: RegExp) =>
  files.filter((file) => /\.(html|xml|json|pf_fragment|js)$|_redirects$/.test(file) && words.test(read(file))).sort();
const document = (slug: string) => parse(read(`/articles/${slug}/index.html`));

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
    expect(naming(/an-unlisted-piece|An unlisted piece/)).toEqual(['/articles/an-unlisted-piece/index.html']);
    expect(document('an-unlisted-piece').querySelector('h1')?.textContent).toBe('An unlisted piece');
    expect(document('an-unlisted-piece').querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('a renamed piece', () => {
  const path = `${elsewhere.base}articles/a-renamed-piece/`;

  it('answers at its old address with the way to the new one', () => {
    const old = document('an-older-name');
    expect(old.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0;url=${path}`);
    expect(old.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${elsewhere.url}articles/a-renamed-piece/`,
    );
    expect(old.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(old.querySelector(`main a[href="${path}"]`)?.textContent).toBe('A renamed piece');
    expect(read('/_redirects')).toBe(`${elsewhere.base}articles/an-older-name/ ${path} 301\n`);
  });

  it('is listed and found by its new name only', () => {
    expect(naming(/an-older-name/)).toEqual(['/_redirects']);
    const found = naming(/a-renamed-piece/);
    for (const list of [
      '/articles/index.html',
      '/topics/asking/index.html',
      '/rss.xml',
      '/feed.json',
      '/sitemap-0.xml',
    ])
      expect(found).toContain(list);
    expect(found.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1);
  });
});
