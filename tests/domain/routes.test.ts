import { describe, expect, it } from 'vitest';
import { buildRoutes } from '../../src/domain/routes.ts';

describe('buildRoutes', () => {
  it('puts every address under the base path, with one trailing slash', () => {
    const routes = buildRoutes('https://name.example/some/repo');
    expect([routes.home, routes.article('a'), routes.outcome('q', 'o'), routes.rss]).toEqual([
      '/some/repo/',
      '/some/repo/articles/a/',
      '/some/repo/quiz/q/o/',
      '/some/repo/rss.xml',
    ]);
    expect(routes.absolute(routes.quiz('q'))).toBe('https://name.example/some/repo/quiz/q/');
  });

  it("brings a writer's root path under the base path and leaves other links alone", () => {
    const { link } = buildRoutes('https://name.example/repo/');
    expect(['/about/', '#here', 'https://else.example/', '//else.example/'].map(link)).toEqual([
      '/repo/about/',
      '#here',
      'https://else.example/',
      '//else.example/',
    ]);
  });

  it('encodes a query', () => {
    expect(buildRoutes('https://a.example/').searchFor('a & b')).toBe('/search/?q=a%20%26%20b');
  });

  it.each(['', 'example.org', 'ftp://example.org/', 'https://example.org/?a'])(
    'refuses %j and says how to write it',
    (address) => {
      expect(() => buildRoutes(address)).toThrow(
        `SITE_URL: "${address}" is not the address of a site. Write it whole, like https://example.org/`,
      );
    },
  );
});
