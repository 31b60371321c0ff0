import { describe, expect, it } from 'vitest';
import { needsIn } from '../../src/domain/content-security-policy.ts';
import { headerRules, headersOf } from '../../src/domain/headers.ts';
import { buildRoutes } from '../../src/domain/routes.ts';

const routes = buildRoutes('https://example.org/c++/some%20(repo)/%C3%BC/');
const rules = headerRules(routes);
const of = (path: string) => headersOf(rules, path);
const pages = [routes.home, routes.notFound, routes.article('a'), routes.quizzes, routes.quiz('q'), routes.search];
const everything = [...pages, routes.quizEmbed('q'), routes.outcome('q', 'o'), `${routes.assets}a.js`, routes.rss];

describe('headersOf', () => {
  it('lets pages reach the servers elsewhere that they are given, an embed none, and without any names none', () => {
    const wider = headerRules(routes, { asks: ['server.example'], frames: ['frames.example'] });
    const policy = headersOf(wider, routes.home)['Content-Security-Policy'] ?? '';
    expect(policy).toContain(";connect-src 'self' https://server.example;");
    expect(policy).toContain(';frame-src https://frames.example;');
    expect(needsIn(policy)).toEqual({ asks: ['server.example'], frames: ['frames.example'] });
    expect(headersOf(wider, routes.quizEmbed('q'))).toEqual(of(routes.quizEmbed('q')));
    expect(needsIn(of(routes.home)['Content-Security-Policy'] ?? '')).toEqual({ asks: [], frames: [] });
    expect(of(routes.home)['Content-Security-Policy']).not.toContain('frame-src');
  });

  it.each(everything)('gives %s the policy, and what keeps a browser from guessing, telling and allowing', (path) => {
    const headers = of(path);
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';script-src 'self' .*;frame-ancestors /);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
  });

  it.each([...pages, routes.outcome('q', 'o'), routes.outcome('q', 'embedded')])('lets nobody frame %s', (path) => {
    expect(of(path)['Content-Security-Policy']).toMatch(/;frame-ancestors 'none'$/);
    expect(of(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  it('lets the readers of a feed see a text’s pictures, and keeps scripts and sheets to this site', () => {
    expect(of(`${routes.pictures}a.123_4.avif`)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(of(`${routes.assets}a.123.js`)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  it('lets everybody frame an embed', () => {
    expect(of(routes.quizEmbed('q'))['Content-Security-Policy']).toMatch(/;frame-ancestors \*$/);
    expect(of(routes.quizEmbed('q'))['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it.each([
    [`${routes.assets}a.123.js`, true],
    [`${routes.pictures}a.123_4.avif`, true],
    [routes.card('a', 'b'), true],
    [routes.quizStyles('q', 'b'), true],
    [`${routes.searchIndex}fragment/en_1.pf_fragment`, true],
    [`${routes.searchIndex}pagefind.js`, false],
    [routes.home, false],
    [routes.rss, false],
    [routes.embedScript, false],
  ])('lets %s be kept for good: %s', (path, forGood) => {
    expect(of(path)['Cache-Control']?.includes('immutable')).toBe(forGood);
  });

  it.each([routes.feed, routes.rss, routes.rssPage(2), routes.quizOembed('q')])(
    'lets programs elsewhere read %s',
    (path) => {
      expect(of(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    },
  );

  it('knows an address from one that only looks like it', () => {
    expect(of(`${routes.base}embedXjs`)['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headersOf(rules, '/elsewhere/')).toEqual({});
  });
});
