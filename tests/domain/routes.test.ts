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

  it.each([
    ['c++', '/c++/'],
    ['a%20b', '/a%20b/'],
    ['a b', '/a%20b/'],
    ['(x)', '/(x)/'],
    ['ü', '/%C3%BC/'],
    ['[a]*', '/[a]*/'],
  ])('takes a base path of %s, and knows its addresses again', (path, base) => {
    const routes = buildRoutes(`https://name.example/${path}/`);
    expect([routes.base, routes.article('a'), routes.link('/about/')]).toEqual([
      base,
      `${base}articles/a/`,
      `${base}about/`,
    ]);
    expect(new URL(routes.absolute(routes.quiz('q'))).pathname).toBe(routes.quiz('q'));
    expect([routes.quizEmbed('q'), routes.quiz('q'), '/quiz/q/embed/'].map(routes.isEmbed)).toEqual([
      true,
      false,
      false,
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
