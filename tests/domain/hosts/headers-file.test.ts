import { describe, expect, it } from 'vitest';
import { headerRules, headersOf, patternOf } from '../../../src/domain/headers.ts';
import { headersFile } from '../../../src/domain/hosts/headers-file.ts';
import { buildRoutes } from '../../../src/domain/routes.ts';

interface Rule {
  path: string;
  lines: string[];
}

const routes = buildRoutes('https://example.org/some/repo/');
const rules = headerRules(routes);
const file = headersFile(rules);
const read: Rule[] = file.split('\n\n').map((rule) => {
  const [path = '', ...lines] = rule.trim().split('\n');
  return { path, lines: lines.map((line) => line.trim()) };
});
const matching = (path: string) => read.filter((rule) => new RegExp(patternOf(rule)).test(path));

/** In order; a header set twice is joined, unless a line with "!" let go of it. */
function asCloudflare(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { lines } of matching(path)) {
    for (const line of lines.filter((one) => one.startsWith('! '))) Reflect.deleteProperty(headers, line.slice(2));
    for (const line of lines.filter((one) => !one.startsWith('! '))) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** The later rule's header; a line without a colon is passed over. */
const asNetlify = (path: string): Record<string, string> =>
  Object.fromEntries(
    matching(path).flatMap(({ lines }) =>
      lines.filter((line) => line.includes(':')).map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
    ),
  );

describe('headersFile', () => {
  it.each([
    routes.home,
    routes.article('a'),
    routes.quiz('q'),
    routes.quizEmbed('q'),
    routes.outcome('q', 'o'),
    routes.quizStyles('q', 'abc'),
    routes.quizOembed('q'),
    routes.card('a', 'b'),
    routes.rss,
    routes.embedScript,
    `${routes.assets}a.js`,
  ])('gives %s its headers on Cloudflare Pages and on Netlify alike', (path) => {
    expect(asCloudflare(path)).toEqual(headersOf(rules, path));
    expect(asNetlify(path)).toEqual(headersOf(rules, path));
  });

  it('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, one "*" a path', () => {
    expect(read.length).toBeLessThan(25);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
    for (const { path } of read) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });
});
