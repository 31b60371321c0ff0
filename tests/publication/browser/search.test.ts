import { hold } from '../../browser/held.ts';
import { routes } from '../../../src/site.ts';
import { articlePath, beginningWith, expect, expectAccessible, test } from '../../browser/site.ts';

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
    // The words that a text fragment names are for the browser alone: the address shown ends before them.
    await expect(page).toHaveURL(href?.replace(/#?:~:.*/, '') ?? '');
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

test('results stand in groups by kind, with the parts of a page, and can be narrowed', async ({ page }) => {
  await page.goto(routes.searchFor('manager'));
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('heading', { name: 'Articles' })).toBeVisible();
  await expect(results.getByRole('heading', { name: 'Self-checks' })).toBeVisible();
  await expect(results.locator('ul a[href*="#"]').first()).toBeVisible();

  await page.getByLabel('Kind').selectOption('Self-check');
  await expect(results.getByRole('heading', { name: 'Articles' })).toBeHidden();
  await expect(page).toHaveURL(/\?q=manager&kind=Self-check$/);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('Self-check');
  await expect(results.locator('ol > li > a').first()).toHaveAttribute('href', beginningWith(routes.quizzes));

  await page.getByLabel('Kind').selectOption('Takeaway');
  await expect(results.locator('ol > li > a').first()).toHaveAttribute('href', beginningWith(routes.takeaways));

  await page.getByLabel('Kind').selectOption('');
  await page.getByLabel('Topic').selectOption('Relationships that count');
  await expect(results.locator('ol > li > a').first()).toHaveAttribute('href', beginningWith(routes.articles));
  await expectAccessible(page);
});

test('the dialog offers the newest pieces before anything is typed', async ({ page }) => {
  await page.goto(routes.about);
  await page.keyboard.press('/');
  const recent = page.getByRole('dialog').getByRole('region', { name: 'New here' }).getByRole('link');
  await expect(recent).toHaveCount(5);
  await page.keyboard.press('ArrowDown');
  await expect(recent.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/$/);
});

test('a result leads to the words that were found', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(routes.searchFor('contractors'));
  const result = page.locator('[data-search-results] ol > li > a').first();
  await expect(result).toHaveAttribute('href', /:~:text=contractor/);
  await result.click();
  await page.waitForURL(/\/articles\//);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('nothing of the index is asked for before a reader seems about to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(articlePath, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.getByRole('link', { name: 'Search' }).hover();
  await expect.poll(() => asked.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(1);
});

test('a result’s text is fetched once it is on the screen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/fragment/')) asked.push(request.url());
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(routes.searchFor('manager'));
  const items = page.locator('[data-search-results] > section > ol > li');
  await expect(items.first().getByRole('link').first()).toBeVisible();
  const [count, before] = [await items.count(), asked.length];
  expect(before).toBeLessThan(count);
  await items.last().scrollIntoViewIfNeeded();
  await expect(items.last().getByRole('link').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
});

test('a text that can’t be had when its result comes on the screen is said, and can be tried again', async ({
  page,
  complaints,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(routes.searchFor('manager'));
  const items = page.locator('[data-search-results] > section > ol > li');
  await expect(items.first().getByRole('link').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const count = await items.count();
  await page.route(/\/fragment\//, (route) => route.abort());
  await items.last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('status')).toContainText('Some results could not be loaded.');
  await page.unroute(/\/fragment\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).not.toContainText('could not');
  await expect(items).toHaveCount(count);
  await items.last().scrollIntoViewIfNeeded();
  await expect(items.last().getByRole('link').first()).toBeVisible();
  expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
});

test('a text that takes too long when its result is on the screen is said, and comes all the same', async ({
  page,
}) => {
  await page.clock.install();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(routes.searchFor('manager'));
  const items = page.locator('[data-search-results] > section > ol > li');
  await page.clock.runFor(1_000);
  await expect(items.first().getByRole('link').first()).toBeVisible();
  const { release } = await hold(page, /\/fragment\//);
  const asked = page.waitForRequest(/\/fragment\//);
  await items.last().scrollIntoViewIfNeeded();
  await page.clock.runFor(200);
  await asked;
  await page.clock.runFor(8_500);
  await expect(page.getByRole('status')).toContainText('Some results could not be loaded.');
  release();
  await expect(items.last().getByRole('link').first()).toBeVisible();
});

test('a result whose text was lost comes with the next answer that has it', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(routes.searchFor('manager'));
  const items = page.locator('[data-search-results] > section > ol > li');
  await expect(items.first().getByRole('link').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.route(/\/fragment\//, (route) => route.abort());
  await items.last().scrollIntoViewIfNeeded();
  await expect(items.last()).toBeHidden();
  await page.unroute(/\/fragment\//);
  await page.getByRole('searchbox').fill('managers');
  await expect(page.getByRole('status')).toContainText('“managers”');
  await expect(items.filter({ visible: true })).toHaveCount(await items.count());
  await items.last().scrollIntoViewIfNeeded();
  await expect(items.last().getByRole('link').first()).toBeVisible();
  expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
});
