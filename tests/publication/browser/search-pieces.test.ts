import { routes } from '../../../src/site.ts';
import { hold } from '../../browser/held.ts';
import { expect, test } from '../../browser/site.ts';

test('the pieces of the index are asked for before Pagefind’s program has come', async ({ page }) => {
  const { release } = await hold(page, /\/pagefind\/pagefind\.js/);
  const pieces = [/pagefind-entry\.json/, /\/wasm\.\w+\.pagefind/, /\.pf_meta/].map((piece) =>
    page.waitForRequest(piece),
  );
  await page.goto(routes.searchFor('manager'), { waitUntil: 'commit' });
  await Promise.all(pieces);
  release();
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('each piece is asked for once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(routes.searchFor('manager'));
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  const pieces = asked.filter((path) => /pagefind-entry|\/wasm\.|\.pf_meta/.test(path));
  expect(pieces.toSorted()).toEqual([...new Set(pieces)].toSorted());
  expect(pieces).toHaveLength(3);
});
