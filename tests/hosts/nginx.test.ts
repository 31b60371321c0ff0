import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtRules } from '../../scripts/built-rules.mjs';
import { headersOf } from '../../src/domain/headers.ts';
import { routes, site } from '../../src/site.ts';
import { specimens } from '../specimens.ts';
import { dist, filesIn } from '../built.ts';
import { hasNginx, startNginx, type Answer } from './nginx-server.ts';

const fileAt = (pattern: string) => routes.base + encodeURI(filesIn(dist, pattern)[0] ?? `nothing matches ${pattern}`);

/** One file of every kind that there is, and its media type. */
const kinds: [path: string, type: RegExp][] = [
  [routes.home, /^text\/html; charset=utf-8$/],
  [routes.article(site.foundingArticle), /^text\/html; charset=utf-8$/],
  ...[...specimens.embed, ...specimens.outcome].map((path): [string, RegExp] => [path, /^text\/html; charset=utf-8$/]),
  [fileAt('_astro/*.js'), /javascript; charset=utf-8$/],
  [fileAt('_astro/*.css'), /^text\/css; charset=utf-8$/],
  [fileAt('quiz/*/outcomes.*.css'), /^text\/css; charset=utf-8$/],
  [fileAt('_astro/*.woff2'), /^font\/woff2$/],
  [fileAt('cards/*.png'), /^image\/png$/],
  [routes.touchIcon, /^image\/png$/],
  [fileAt('icon.svg'), /^image\/svg\+xml$/],
  [routes.embedScript, /javascript; charset=utf-8$/],
  [routes.rss, /xml; charset=utf-8$/],
  [routes.feed, /^application\/json; charset=utf-8$/],
  ...specimens.oembed.map((path): [string, RegExp] => [path, /^application\/json; charset=utf-8$/]),
  [routes.sitemap, /xml; charset=utf-8$/],
  [fileAt('robots.txt'), /^text\/plain; charset=utf-8$/],
  [routes.security, /^text\/plain; charset=utf-8$/],
  [fileAt('pagefind/pagefind.js'), /javascript; charset=utf-8$/],
  [fileAt('pagefind/fragment/*'), /^application\/octet-stream$/],
];

if (!hasNginx && process.env.CI)
  throw new Error('In CI the site is served by nginx. On Debian: apt-get install nginx.');
if (!hasNginx)
  console.log('Not tested, as there is no nginx here: its configuration. On Debian: apt-get install nginx.');

describe.runIf(hasNginx)('nginx with the configuration that the build wrote', () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx.stop());

  it.each(kinds)('gives %s its headers and its type', async (path, type) => {
    const { status, headers } = await nginx.get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    for (const [name, value] of Object.entries(headersOf(builtRules(dist, routes), path)))
      expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers.server).toBe('nginx');
  });

  it('answers what isn’t there by the site’s own page, kept by nobody, with the policy', async () => {
    for (const path of [
      `${routes.base}nothing/`,
      `${routes.assets}old.js`,
      `${routes.base}_headers`,
      fileAt('_nginx.conf'),
    ]) {
      const { status, headers, body } = await nginx.get(path);
      expect(status, path).toBe(404);
      expect(body.toString()).toContain('<h1');
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
    }
  });

  it('sends brotli, gzip or plain, as is asked, each with the same words', async () => {
    const path = routes.article(site.foundingArticle);
    const plain = await nginx.get(path);
    const forms: [string, (answer: Answer) => Buffer][] = [
      ['br', ({ body }) => brotliDecompressSync(body)],
      ['gzip', ({ body }) => gunzipSync(body)],
    ];
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [encoding, read] of forms) {
      const answer = await nginx.get(path, { 'Accept-Encoding': encoding });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(read(answer)).toEqual(plain.body);
      expect(answer.body.length).toBeLessThan(plain.body.length / 4);
    }
  });

  it('answers 304 for what is unchanged, by its tag and by its date', async () => {
    for (const path of [routes.home, fileAt('_astro/*.js')]) {
      const { headers } = await nginx.get(path);
      for (const condition of [
        { 'If-None-Match': String(headers.etag) },
        { 'If-Modified-Since': String(headers['last-modified']) },
      ]) {
        const { status, body } = await nginx.get(path, condition as unknown as Record<string, string>);
        expect(status).toBe(304);
        expect(body).toHaveLength(0);
      }
      expect((await nginx.get(path, { 'If-None-Match': '"another"' })).status).toBe(200);
    }
  });

  it('sends a part of a file where a part is asked for', async () => {
    const path = fileAt('cards/*.png');
    const whole = await nginx.get(path);
    const part = await nginx.get(path, { Range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.body.length}`);
    expect(part.body).toEqual(whole.body.subarray(10, 20));
    expect((await nginx.get(path, { Range: `bytes=${whole.body.length}-` })).status).toBe(416);
  });

  it('leads to the one form of an address: the slash, and HTTPS', async () => {
    const { status, headers } = await nginx.get(`${routes.about.slice(0, -1)}?a=b`);
    expect([status, headers.location]).toEqual([301, `${routes.about}?a=b`]);
    const plain = await fetch(`http://127.0.0.1:${nginx.plainPort}${routes.about}`, { redirect: 'manual' });
    expect(plain.status).toBe(301);
    expect(plain.headers.get('location')).toMatch(/^https:\/\//);
  });

  it('has a compressed form of each text worth it', () => {
    expect(nginx.compressed.files).toBeGreaterThan(20);
    expect(nginx.compressed.brotli).toBeLessThan(nginx.compressed.bytes / 3);
  });
});
