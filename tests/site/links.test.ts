import { LinkChecker } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './dist.ts';
import { elsewhere } from './elsewhere.ts';

/** Internal links alone: what others' sites do is no fault of a build. An absolute one names the site's own address. */
async function brokenLinks(root: string, start: string) {
  const result = await new LinkChecker().check({
    path: start || '/',
    serverRoot: root,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith('http://localhost') || link.startsWith(elsewhere.url),
  });
  return {
    broken: result.links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} on ${parent}`),
    checked: result.links.filter(({ state }) => state === 'OK').length,
  };
}

describe('links', () => {
  it.each([
    ['at the root of a host', dist, ''],
    ['under a base path', elsewhere.root, elsewhere.base.slice(1)],
  ])('lead somewhere, %s', async (_, root, start) => {
    const { broken, checked } = await brokenLinks(root, start);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(pages.length);
  });
});
