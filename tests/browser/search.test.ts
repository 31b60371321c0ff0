import { routes } from '../../src/site.ts';
import { articlePath, expect, expectAccessible, test } from './site.ts';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search on any page; arrows, Enter and Esc work`, async ({ page }) => {
    await page.goto(articlePath);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox', { name: 'Search' })).toBeFocused();
    await page.keyboard.type('workshop');
    const results = dialog.locator('[data-search-results] a');
    await expect(results.first()).toBeVisible();
    await expect(dialog.locator('mark').first()).toHaveText(/workshop/i);
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await expect(results.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press(key);
    const href = await results.first().getAttribute('href');
    await dialog.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
}

test('the Search link opens it too, and gives the focus back', async ({ page }) => {
  await page.goto(routes.about);
  const link = page.getByRole('link', { name: 'Search' });
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
});

test('a query from an address works on arrival, and the address follows the field', async ({ page }) => {
  await page.goto(routes.searchFor('headcount'));
  await expect(page.getByRole('searchbox')).toHaveValue('headcount');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('manager');
  await expect(page).toHaveURL(/\?q=manager$/);
});

test('nothing found says so and helps', async ({ page }) => {
  await page.goto(routes.searchFor('zzzzqqqq'));
  await expect(page.getByText('Nothing found for “zzzzqqqq”.')).toBeVisible();
  await expect(page.getByText('Try one word instead of several')).toBeVisible();
});

test('found words come as text, never as markup', async ({ page }) => {
  await page.goto(routes.searchFor('<img src=x onerror=alert(1)>'));
  await expect(page.getByRole('status')).not.toHaveText('Searching …');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the Search link leads to a list of everything there is to read', async ({ page }) => {
    await page.goto(articlePath);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { name: 'Everything there is to read' })).toBeVisible();
    await expect(page.locator(`.everything a[href="${articlePath}"]`)).toBeVisible();
  });
});
