import type { Page } from '@playwright/test';
import { saveWorkbook } from '../../../src/domain/planner/saved.ts';
import { emptyWorkbook, newRelationship, ratings } from '../../../src/domain/planner/workbook.ts';
import { add, button, load, open, rows } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';

const step = 'Ask for twenty minutes, and bring the one page with the two figures from June.';
const crowd = (count: number) =>
  saveWorkbook({
    ...emptyWorkbook,
    relationships: Array.from({ length: count }, (_, index) => {
      const one = newRelationship({
        id: `p-${index}`,
        person: ['Katharina', 'Maximiliane von Hohenstein-Oettingen', 'M', 'Operations director'][index % 4] ?? '',
        influence: ratings[index % 5] ?? 1,
        closeness: ratings[Math.floor(index / 3) % 5] ?? 1,
      });
      return { ...one, plan: { ...one.plan, firstStep: index % 3 ? step : '', date: '2026-12-01' } };
    }),
  });

const sheet = (page: Page) => page.locator('.planner-wall-sheet');

/** Prints the sheet for the wall, and counts its pages. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<number | undefined> {
  await button(page, 'Print it for the wall').click();
  await expect(sheet(page)).toBeAttached();
  const paper = (await page.pdf({ format })).toString('latin1');
  await expect(sheet(page)).toHaveCount(0);
  return paper.match(/\/Type\s*\/Page\b/g)?.length;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await open(page);
});

test('the sheet for a wall has the title, the day, the map, and a box and a step for each person', async ({ page }) => {
  await load(page, crowd(3));
  await expect(rows(page)).toHaveCount(3);
  await button(page, 'Print it for the wall').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'My people and my next steps' })).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await expect(sheet(page).getByText(/^As of .*20\d\d/)).toBeVisible();
  await expect(sheet(page).locator('.planner-map').getByText('Katharina', { exact: true })).toBeVisible();
  const row = sheet(page).getByRole('row', { name: 'Maximiliane von Hohenstein-Oettingen' });
  await expect(row).toContainText(step);
  await expect(row).toContainText('December 1, 2026');
  await expect(row.locator('.planner-box')).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const)
  test(`the sheet is one page of ${format} up to eight people, and more beyond`, async ({ page }) => {
    await load(page, crowd(1));
    await expect(rows(page)).toHaveCount(1);
    expect(await printed(page, format)).toBe(1);
    await load(page, crowd(8));
    await expect(rows(page)).toHaveCount(8);
    expect(await printed(page, format)).toBe(1);
    await load(page, crowd(20));
    await expect(rows(page)).toHaveCount(20);
    expect(await printed(page, format)).toBeGreaterThan(1);
  });

test('the browser’s own way to print takes the sheet with the workshop, once somebody is on the list', async ({
  page,
}) => {
  const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const end = () => page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await print();
  await expect(sheet(page)).toHaveCount(0);
  await end();
  await add(page, 'D.K.', 5, 1);
  await page.waitForLoadState('networkidle');
  await print();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  await end();
  await expect(sheet(page)).toHaveCount(0);
});

test('says when the sheets can’t be had', async ({ page, complaints }) => {
  await page.route(/\/paper\.[^/]*\.js/, (route) => route.abort());
  await add(page, 'D.K.', 5, 1);
  await button(page, 'Print it for the wall').click();
  await expect(page.getByText('What this needs could not be loaded. You may be offline.')).toBeVisible();
  complaints.length = 0;
});
