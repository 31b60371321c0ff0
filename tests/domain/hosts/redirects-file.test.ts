import { describe, expect, it } from 'vitest';
import { redirectsFile } from '../../../src/domain/hosts/redirects-file.ts';
import { buildRoutes } from '../../../src/domain/routes.ts';

const lines = (file: string) =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+/));

/** What Netlify does with a request: the first line that matches decides, and an unforced one gives way to a page. */
function netlify(file: string, path: string, hasPage: boolean) {
  const bare = (path = '') => path.replace(/\/$/, '');
  const [, to, status = ''] = lines(file).find(([from]) => bare(from) === bare(path)) ?? [];
  return hasPage && !status.endsWith('!') ? undefined : to;
}

/** What Cloudflare Pages does: lines with a status that is no plain number are skipped, then the first match decides. */
function cloudflare(file: string, path: string) {
  const understood = lines(file).filter(
    (tokens) => tokens.length === 3 && /^(301|302|303|307|308)$/.test(tokens[2] ?? ''),
  );
  return understood.find(([from]) => from === path)?.[1];
}

describe('redirectsFile', () => {
  it.each(['/', '/some/repo/', '/c++/', '/a%20b/(c)/', '/ü/'])(
    'sends old addresses under %s on at both hosts, though a page is there',
    (base) => {
      const { article } = buildRoutes(`https://name.example${base}`);
      const file = redirectsFile([
        { from: article('once'), to: article('now') },
        { from: article('long-ago'), to: article('now') },
      ]);
      for (const old of [article('once'), article('long-ago')]) {
        expect(netlify(file, old, true)).toBe(article('now'));
        expect(netlify(file, old.slice(0, -1), true)).toBe(article('now'));
        expect(cloudflare(file, old)).toBe(article('now'));
      }
      expect(netlify(file, article('now'), true)).toBeUndefined();
      expect(cloudflare(file, article('now'))).toBeUndefined();
    },
  );

  it('is empty when nothing has moved', () => {
    expect(redirectsFile([])).toBe('');
  });
});
