import { readFileSync } from 'node:fs';
import { sheetKey } from '../../../src/domain/takeaway/stored.ts';
import { routes } from '../../../src/site.ts';
import { fillIn, sheetForm } from './sheet-page.ts';
import { expect, test } from '../../browser/site.ts';

const waiting = routes.takeaway('cost-of-waiting');
const calendar = routes.takeaway('planning-calendar');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet is there filled in, blank, and to copy by hand', async ({ page }) => {
    await page.goto(waiting);
    await expect(page.getByRole('heading', { name: 'What waiting costs, filled in' })).toBeVisible();
    await expect(page.getByText(/^\$\d\d,\d{3}$/).first()).toBeVisible();
    await expect(page.getByText('print the blank sheet, or copy it')).toBeVisible();
    await page.getByText('Copy the example as Markdown').click();
    const copy = page.getByRole('textbox', { name: 'The example as Markdown' });
    await expect(copy).toBeVisible();
    await expect(copy).toHaveValue(/\| Total \|  \|  \|  \| \$[\d,]+ \|/);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

test('sums are added up while one writes, and a number that is none is told', async ({ page }) => {
  await page.goto(waiting);
  const form = await sheetForm(page);
  await form.getByLabel('A month', { exact: true }).fill('2,436');
  await form.getByLabel('Months', { exact: true }).fill('3');
  await expect(form.getByText('Total, together: 7,308')).toBeVisible();
  await form.getByLabel('Months', { exact: true }).fill('three');
  await expect(form.getByRole('alert')).toHaveText('Write a number, such as 1200. Until then it isn’t added.');
  await expect(form.getByText('Total, together: 0')).toBeVisible();
});

test('what is written is kept, and forgotten by two quick clicks it comes back', async ({ page }) => {
  await page.goto(waiting);
  await (await sheetForm(page)).getByLabel('What we are waiting for').fill('Two cooks');
  await page.reload();
  const form = await sheetForm(page);
  await expect(form.getByLabel('What we are waiting for')).toHaveValue('Two cooks');
  await form.getByRole('button', { name: 'Forget this sheet' }).dblclick();
  await expect(form.getByLabel('What we are waiting for')).toHaveValue('');
  expect(await page.evaluate((key) => localStorage.getItem(key), sheetKey('cost-of-waiting'))).toBeNull();
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('What we are waiting for')).toHaveValue('Two cooks');
});

test('a deleted row comes back, too', async ({ page }) => {
  await page.goto(waiting);
  const form = await sheetForm(page);
  await form.getByLabel('What it costs us').fill('Rent');
  await form.getByRole('button', { name: 'Add a row' }).click();
  await form.getByRole('button', { name: 'Delete row 1' }).click();
  await expect(form.getByRole('group')).toHaveCount(2);
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('What it costs us').first()).toHaveValue('Rent');
});

test('another tab’s emptying is said, with a way back', async ({ context, page }) => {
  await page.goto(waiting);
  await (await sheetForm(page)).getByLabel('What we are waiting for').fill('Two cooks');
  const other = await context.newPage();
  await other.goto(routes.about);
  await other.evaluate(() => localStorage.clear());
  const form = page.locator('[data-takeaway]');
  await expect(form.getByRole('alert')).toHaveText('This sheet was emptied, in another tab or by your browser.');
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('What we are waiting for')).toHaveValue('Two cooks');
});

test('a sheet of a newer version is said, and never written over', async ({ page }) => {
  await page.goto(routes.about);
  const newer = '{"version":99,"values":{"of":"another shape"}}';
  const key = sheetKey('cost-of-waiting');
  await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, newer] as const);
  await page.goto(waiting);
  const form = page.locator('[data-takeaway]');
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('alert')).toContainText('This browser holds a sheet that this version');
  await expect(form.getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate((at) => localStorage.getItem(at), key)).toBe(newer);
  await form.getByRole('button', { name: 'Forget it and begin anew' }).click();
  await expect(form.getByLabel('What we are waiting for')).toHaveValue('');
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByRole('alert').last()).toContainText('This browser holds a sheet that this version');
  expect(await page.evaluate((at) => localStorage.getItem(at), key)).toBe(newer);
});

test('offline, a calendar file that can’t be made is said', async ({ page, complaints }) => {
  await page.goto(calendar);
  const form = await sheetForm(page);
  await form.getByLabel('On', { exact: true }).fill('2027-09-17');
  await page.route('**/*.js', (route) => route.abort());
  await form.getByRole('button', { name: 'Put the dates in my calendar' }).click();
  await expect(form.getByText('The calendar file could not be made. You may be offline.')).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('dates go into a calendar', async ({ page }) => {
  await page.goto(calendar);
  const form = await sheetForm(page);
  await expect(form.getByText('Once a row has a date')).toBeVisible();
  await form.getByLabel('What happens').fill('The list closes');
  await form.getByLabel('On', { exact: true }).fill('2027-09-17');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Put the dates in my calendar' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('planning-calendar.ics');
  expect(text).toContain('SUMMARY:The list closes\r\nDESCRIPTION:');
  expect(text).toContain('DTSTART;VALUE=DATE:20270917');
});

test('a sheet is copied as text and as Markdown', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(waiting);
  const form = await sheetForm(page);
  await form.getByLabel('What we are waiting for').fill('Two cooks');
  await form.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('## What waiting costs\n\n### What we are waiting for\n\nTwo cooks');
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

for (const name of [
  'one-page-ask',
  'three-answers',
  'approval-path',
  'planning-calendar',
  'stop-list',
  'cost-of-waiting',
])
  test(`${name} prints on two sheets of paper, the example and the blank one`, async ({ page }) => {
    await page.goto(routes.takeaway(name));
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2);
  });

test('what is filled in prints alone, on one sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(waiting);
  await fillIn(page);
  await (await sheetForm(page)).getByRole('button', { name: 'Print it' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fill-printed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fill it in here' })).toBeHidden();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});
