import type { AddressInfo } from 'node:net';
import { LinkChecker } from 'linkinator';
import { previewServer } from '../../scripts/preview-server.mjs';
import type { routes } from '../../src/site.ts';

/** Internal links alone: what others' sites do is no fault of a build. An absolute one names the site's own address. */
export async function followLinks(folder: string, at: typeof routes) {
  const server = previewServer(folder, at);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const result = await new LinkChecker().check({
    path: origin + at.home,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(`${origin}/`),
  });
  server.close();
  return {
    broken: result.links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} on ${parent}`),
    checked: result.links.filter(({ state }) => state === 'OK').length,
  };
}
