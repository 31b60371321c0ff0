import { routes } from '../../../src/site.ts';
import { expect, expectAccessible, test } from '../../browser/site.ts';

test('nothing found says so and helps', async ({ page }) => {
  await page.goto(routes.searchFor('zzzzqqqq'));
  await expect(page.getByText('Nothing found for “zzzzqqqq”.')).toBeVisible();
  await expect(page.getByText('Try another word for it')).toBeVisible();
  await expect(page.locator('.search-nothing svg circle').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Find a piece by your situation' }).click();
  await expect(page.getByRole('heading', { name: 'Where are you now?' })).toBeInViewport();
});

test('where a kind has nothing, everything can be searched instead', async ({ page }) => {
  await page.goto(routes.searchFor('contractors'));
  await page.getByLabel('Kind').selectOption('Workshop');
  await expect(page.getByText('Nothing found for “contractors”.')).toBeVisible();
  await page.getByRole('button', { name: 'Look among everything instead' }).click();
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a nearer spelling is offered where it finds something', async ({ page }) => {
  await page.goto(routes.searchFor('xbudget'));
  await expect(page.getByText('Nothing found for “xbudget”.')).toBeVisible();
  await page.getByRole('button', { name: 'budget' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('budget');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});
