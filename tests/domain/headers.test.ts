import { describe, expect, it } from 'vitest';
import { headersFile, pageHeaders } from '../../src/domain/headers.ts';
import { buildRoutes } from '../../src/domain/routes.ts';

const routes = buildRoutes('https://example.org/some/repo/');
const paths = [
  routes.home,
  routes.base + '404.html',
  routes.article('a'),
  routes.article('b'),
  routes.quizzes,
  routes.quiz('q'),
  routes.quizEmbed('q'),
  routes.outcome('q', 'o'),
];
const file = headersFile(paths, routes.base, routes.isEmbed);
/** Each rule's path and its header lines. */
const rules = file.split('\n\n').map((rule) => {
  const [path = '', ...headers] = rule.trim().split('\n');
  return { path, headers: headers.map((line) => line.trim()) };
});
const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

describe('pageHeaders', () => {
  it('refuses frames everywhere but in an embed', () => {
    expect(pageHeaders({ isEmbed: false })).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
    expect(Object.keys(pageHeaders({ isEmbed: true }))).toEqual(['X-Content-Type-Options']);
  });
});

describe('headersFile', () => {
  it('has exactly one rule for every page, with that page’s headers', () => {
    for (const path of paths) {
      const found = rules.filter((rule) => matches(rule.path, path));
      expect(found, path).toHaveLength(1);
      const expected = Object.entries(pageHeaders({ isEmbed: routes.isEmbed(path) })).map(
        ([name, value]) => `${name}: ${value}`,
      );
      expect(found[0]?.headers, path).toEqual(expected);
    }
  });

  it('gathers the pages of a folder without embeds', () => {
    expect(rules.map(({ path }) => path)).toContain('/some/repo/articles/*');
  });
});

describe('headersFile under a base path', () => {
  it.each(['c++', 'a%20b', '(x)', 'ü'])('writes %s as browsers ask for it', (path) => {
    const { base, article, quizEmbed, isEmbed } = buildRoutes(`https://example.org/${path}/`);
    expect(headersFile([article('a'), quizEmbed('q')], base, isEmbed).match(/^\S+$/gm)).toEqual([
      `${base}articles/*`,
      quizEmbed('q'),
    ]);
  });
});

describe('isEmbed', () => {
  it('knows embeds, and nothing that only looks like one', () => {
    expect(routes.isEmbed(routes.quizEmbed('q'))).toBe(true);
    for (const path of [routes.quiz('embed'), routes.outcome('q', 'x'), routes.article('embed'), '/quiz/q/embed/'])
      expect(routes.isEmbed(path), path).toBe(false);
  });
});
