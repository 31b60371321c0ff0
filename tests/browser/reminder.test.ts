/** A step of an outcome as an entry of the reader's calendar: a file that is made on the device. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { routes } from '../../src/site.ts';
import { specimens } from '../specimens.ts';
import { words } from '../words.ts';
import { expectForEveryone } from './accessibility/for-everyone.ts';
import { expect, test } from './site.ts';

const { reminder: say } = words;
const path = specimens.outcome.join();
test.skip(path === '', 'a publication without self-checks has no outcomes');

const parts = (page: Page) => ({
  button: page.getByRole('button', { name: say.offer }),
  form: page.locator('form.reminder'),
  day: page.getByLabel(say.onDay),
  make: page.getByRole('button', { name: say.make }),
});

/** The entry in the file that a reader gets when the form is sent. */
async function entryOf(page: Page) {
  const offered = page.waitForEvent('download');
  await parts(page).make.click();
  const download = await offered;
  expect(download.suggestedFilename()).toBe('step.ics');
  const file = readFileSync(await download.path(), 'utf8');
  const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no entry.');
  const { uid, summary, description, startDate } = new ICAL.Event(component);
  return { file, uid, summary, description, day: startDate.toString() };
}

test.describe('where the device is a day ahead of UTC', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('the day is in a week by the device’s own calendar, and may be another', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
    await page.goto(path);
    const { button, day } = parts(page);
    await button.click();
    await expect(day).toHaveValue('2026-12-02');
    await expect(day).toHaveAttribute('min', '2026-11-25');
    expect((await entryOf(page)).day).toBe('2026-12-02');
    await day.fill('2027-01-31');
    expect((await entryOf(page)).day).toBe('2027-01-31');
  });
});

test('the file has the step that was chosen and the page’s address, whatever was ticked', async ({ page }) => {
  await page.goto(path);
  const steps = await page.locator('.steps label').allInnerTexts();
  const { button, form } = parts(page);
  await button.click();
  await form.getByRole('radio').last().check();
  const before = await entryOf(page);
  expect(before.summary).toBe(steps.at(-1)?.trim());
  expect(before.description).toContain(routes.absolute(path));
  await expect(page.getByText(say.ready)).toBeVisible();
  // The same file for whoever ticked steps: only the moment at which it was made may differ.
  await page.locator('.steps input').first().check();
  const after = await entryOf(page);
  const timeless = (file: string) => file.replace(/^(DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$/gm, '');
  expect(timeless(after.file)).toBe(timeless(before.file));
});

test('no file is made of a day that is over, or of none', async ({ page }) => {
  await page.goto(path);
  const { button, day, make } = parts(page);
  await button.click();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  for (const wrong of ['2020-01-01', '']) {
    await day.fill(wrong);
    await make.click();
    expect(await day.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false);
    await expect(day).toBeFocused();
  }
  expect(downloads).toBe(0);
});

test('the form opens at the first step by keyboard, closes, and stays as it was filled in', async ({ page }) => {
  await page.goto(path);
  const { button, form } = parts(page);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(form.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await button.click();
  await expect(form).toBeHidden();
  await button.click();
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
});

test('its script comes when it is wanted; where that is lost, a sentence says so', async ({ page, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/load-reminder/, (route) => route.abort());
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /reminder|calendar/.test(url))).toEqual([]);
  await parts(page).button.click();
  await expect(page.getByText(say.lost)).toBeVisible();
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/Failed to load resource/.test(one)));
});

test('everyone can use it: names, contrast, targets, a phone’s width, light and dark', async ({ page }) => {
  test.slow();
  await page.goto(path);
  await parts(page).button.click();
  await expect(parts(page).form).toBeVisible();
  await expectForEveryone(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of it is shown', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.steps').first()).toBeVisible();
    await expect(page.getByText(say.offer)).toHaveCount(0);
    await expect(page.locator('[data-reminder]')).toHaveText('');
  });
});
