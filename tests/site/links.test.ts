import { LinkChecker } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './dist.ts';

/** Internal links alone: what others' sites do is no fault of a build. */
async function brokenLinks(root: string, start: string) {
  const result = await new LinkChecker().check({
    path: start || '/',
    serverRoot: root,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith('http://localhost'),
  });
  return {
    broken: result.links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} on ${parent}`),
    checked: result.links.filter(({ state }) => state === 'OK').length,
  };
}

describe('links', () => {
  it.each([
    ['at the root of a host', dist, ''],
    ['under a base path', '.cache/elsewhere', 'some/repo/'],
  ])('lead somewhere, %s', async (_, root, start) => {
    const { broken, checked } = await brokenLinks(root, start);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(pages.length);
  });
});
