import type { Page } from '@playwright/test';
import type { ReadName } from '../../../src/domain/series/progress.ts';
import { routes } from '../../../src/site.ts';
import { series } from '../../content/source-files.ts';
import { expect, expectAccessible, test } from '../../browser/site.ts';

const [{ id, articles: parts } = { id: '', articles: [] }] = series;
const [first = '', second = '', third = ''] = parts;
const seriesPath = routes.series(id);
const nameOf = (part: string): ReadName => `who-can-say-yes/read/${part}`;
const progress = (page: Page) => page.locator('[data-progress]');
const isRemembered = (page: Page, part: string) =>
  page.evaluate((name) => localStorage.getItem(name) !== null, nameOf(part));

async function readToTheEnd(page: Page, part: string) {
  await page.goto(routes.article(part));
  await page.locator('.piece-end').scrollIntoViewIfNeeded();
  await expect.poll(() => isRemembered(page, part)).toBe(true);
}

test('a part that was only opened is not read; one whose end was seen is, and the series leads on', async ({
  page,
}) => {
  await page.goto(routes.article(first));
  await page.goto(seriesPath);
  await expect(progress(page)).toBeEmpty();
  await readToTheEnd(page, second);
  await page.goto(seriesPath);
  await expect(progress(page)).toContainText(`You have read 1 of ${parts.length} parts`);
  await expect(progress(page).getByRole('link')).toHaveAttribute('href', new RegExp(`${routes.article(first)}$`));
  await expect(page.locator('.pieces li').nth(1).locator('.eyebrow')).toContainText('read');
  await expectAccessible(page);
  await readToTheEnd(page, first);
  await page.goto(seriesPath);
  await progress(page).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${routes.article(third)}$`));
});

test('all parts read leave no next one, and everything forgotten leaves no progress in another tab', async ({
  page,
  context,
}) => {
  await page.goto(seriesPath);
  await page.evaluate((names) => names.forEach((name) => localStorage.setItem(name, '1')), parts.map(nameOf));
  await page.reload();
  await expect(progress(page)).toContainText(`all ${parts.length} parts`);
  await expect(progress(page).getByRole('link')).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(routes.quizzes);
  await other.getByRole('button', { name: 'Forget everything on this device' }).click();
  await expect(progress(page)).toBeEmpty();
  expect(await isRemembered(page, first)).toBe(false);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(progress(page)).toContainText(`all ${parts.length} parts`);
});

test('a piece outside of a series is not remembered, and asks for no script of one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(routes.article('when-the-answer-really-is-no'));
  await page.locator('.footer').scrollIntoViewIfNeeded();
  await expect(page.getByLabel('Light or dark')).toBeVisible();
  expect(asked.filter((url) => url.includes('remember-part'))).toEqual([]);
  expect(await isRemembered(page, 'when-the-answer-really-is-no')).toBe(false);
});

test('all parts are on one page', async ({ page }) => {
  await page.goto(seriesPath);
  await page.getByRole('link', { name: 'All parts on one page, to print' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(parts.length + 2);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  const breaks = page.locator('.whole-part').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(new Set(await breaks)).toEqual(new Set(['page']));
});
