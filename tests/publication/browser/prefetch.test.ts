import type { Page } from '@playwright/test';
import { routes } from '../../../src/site.ts';
import { articlePath, expect, test } from '../../browser/site.ts';

const fetched = (page: Page) =>
  page.locator('link[rel=prefetch]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('a page of ours is fetched once a reader rests on its link', async ({ page }) => {
  await page.goto(articlePath);
  const next = page.locator('.read-next a').first();
  const address = (await next.getAttribute('href')) ?? '';
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname === address);
  await next.hover();
  await asked;
  expect(await fetched(page)).toEqual([address]);
  await page.mouse.move(0, 0);
  await next.hover();
  await page.locator('.footer a').first().focus();
  await expect.poll(() => fetched(page)).toEqual([address, routes.about]);
});

test('no page of others’, no part of this one and nothing that is passed over is fetched', async ({ page }) => {
  await page.goto(articlePath);
  for (const link of await page.locator('[data-share] a, a[href^="#"]').all()) await link.dispatchEvent('pointerover');
  for (const link of await page.locator('.read-next a').all()) await link.dispatchEvent('pointerover');
  await page.locator('main').dispatchEvent('pointerover');
  await page.locator('.footer a').first().focus();
  await expect.poll(() => fetched(page)).toEqual([routes.about]);
});

test('a reader who saves data fetches what they open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.clock.install();
  await page.goto(articlePath);
  await page.locator('.footer a').first().focus();
  await page.clock.runFor(1_000);
  expect(await fetched(page)).toEqual([]);
});
