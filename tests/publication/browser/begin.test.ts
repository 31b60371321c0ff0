import type { Page } from '@playwright/test';
import { routes } from '../../../src/site.ts';
import { articlePath, awake, expect, test } from '../../browser/site.ts';

const first = (page: Page) => page.locator('.begin a').first();

test('a first answer on home is given on the self-check’s page, and taken off its address', async ({ page }) => {
  await page.goto(routes.home);
  const words = await first(page).innerText();
  await first(page).click();
  await page.waitForURL((url) => url.pathname === routes.quiz('wrong-person') && url.hash === '');
  const box = page.getByLabel(words);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  expect(await page.locator('[data-quiz] :checked').count()).toBe(1);
  await page.reload();
  await awake(page);
  await expect(box).toBeChecked();
});

test('the link, opened again, takes no answer back', async ({ page }) => {
  for (let time = 0; time < 2; time += 1) {
    await page.goto(routes.home);
    await first(page).click();
    await expect(page.locator('[data-quiz] :checked')).toHaveCount(1);
  }
});

test('a link from anywhere else leads to the box, and answers nothing for the reader', async ({ page }) => {
  await page.goto(routes.home);
  const href = (await first(page).getAttribute('href')) ?? '';
  await page.goto('about:blank');
  await page.goto(href);
  await page.waitForURL((url) => url.hash === '');
  await expect(page.locator('[data-quiz] input').first()).toBeFocused();
  await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a first answer on home leads to its box', async ({ page }) => {
    await page.goto(routes.home);
    const words = await first(page).innerText();
    await first(page).click();
    await expect(page.getByLabel(words)).toBeInViewport();
  });
});

test('the list of contents marks the section that is read, and only that', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(articlePath);
  const current = page.locator('.contents [aria-current]');
  await expect(current).toHaveCount(0);
  for (const index of [2, 0]) {
    const link = page.locator('.contents a').nth(index);
    await page.locator('.piece-text > h2').nth(index).scrollIntoViewIfNeeded();
    await link.click();
    await expect(current).toHaveCount(1);
    await expect(link).toHaveAttribute('aria-current', 'location');
  }
});

test('sharing a piece is one line that opens', async ({ page }) => {
  await page.goto(articlePath);
  const panel = page.locator('.share-panel').last();
  await expect(panel.getByRole('link', { name: 'LinkedIn' })).toBeHidden();
  await panel.locator('summary').press('Enter');
  await expect(panel.getByRole('link', { name: 'LinkedIn' })).toBeVisible();
});
