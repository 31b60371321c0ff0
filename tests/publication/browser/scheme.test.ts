import type { Page } from '@playwright/test';
import type { SchemeName } from '../../../src/domain/page/scheme.ts';
import { routes } from '../../../src/site.ts';
import { articlePath, expect, expectAccessible, test } from '../../browser/site.ts';

const name: SchemeName = 'who-can-say-yes/scheme';
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), name);
const choice = (page: Page) => page.getByLabel('Light or dark');
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** The colour that a browser gives its own frame: that of the first that holds. */
const frame = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')].find(
        ({ media }) => !media || matchMedia(media).matches,
      )?.content,
  );

/** The page's ground and the frame's colour as a device has them that is light, or dark. */
async function looksOf(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  return { ground: await ground(page), frame: await frame(page) };
}

async function choose(page: Page, scheme: string) {
  await page.locator('.footer').scrollIntoViewIfNeeded();
  await choice(page).selectOption(scheme);
}

for (const [device, chosen] of [
  ['light', 'Dark'],
  ['dark', 'Light'],
] as const)
  test(`${chosen} is chosen on a ${device} device, and remembered`, async ({ page }) => {
    await page.goto(routes.about);
    const other = await looksOf(page, device === 'light' ? 'dark' : 'light');
    const own = await looksOf(page, device);
    expect(own.ground).not.toBe(other.ground);
    expect(own.frame).not.toBe(other.frame);
    await choose(page, chosen);
    expect(await looksOf(page, device)).toEqual(other);
    await expectAccessible(page);

    await page.goto(articlePath);
    await expect(page.locator('html')).toHaveAttribute('data-scheme', chosen.toLowerCase());
    await expect.poll(() => frame(page)).toBe(other.frame);
    expect(await looksOf(page, device)).toEqual(other);
    await page.locator('.footer').scrollIntoViewIfNeeded();
    await expect(choice(page).locator('option:checked')).toHaveText(chosen);

    await choose(page, 'As on this device');
    expect(await looksOf(page, device)).toEqual(own);
    expect(await stored(page)).toBeNull();
  });

test('another tab follows the choice, and its being forgotten with everything else', async ({ page, context }) => {
  await page.goto(routes.about);
  await page.locator('.footer').scrollIntoViewIfNeeded();
  await expect(choice(page)).toHaveValue('');
  const light = await looksOf(page, 'light');
  const other = await context.newPage();
  await other.goto(routes.quizzes);
  await choose(other, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(choice(page)).toHaveValue('dark');
  await other.getByRole('button', { name: 'Forget everything on this device' }).click();
  expect(await stored(other)).toBeNull();
  for (const tab of [page, other]) {
    await expect(choice(tab)).toHaveValue('');
    expect(await looksOf(tab, 'light')).toEqual(light);
  }
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(choice(page)).toHaveValue('dark');
});

test('paper stays light, and a damaged choice is none', async ({ page }) => {
  await page.goto(routes.about);
  const light = await looksOf(page, 'light');
  await choose(page, 'Dark');
  const textOn = (media: 'print' | 'screen') =>
    page.emulateMedia({ media }).then(() => page.evaluate(() => getComputedStyle(document.body).color));
  expect(await textOn('print')).not.toBe(await textOn('screen'));
  await page.evaluate((name) => localStorage.setItem(name, 'purple'), name);
  await page.reload();
  expect(await looksOf(page, 'light')).toEqual(light);
  await choose(page, 'Light');
  expect(await stored(page)).toBe('light');
});

test('where storage is forbidden, the choice lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No storage', 'SecurityError');
      },
    }),
  );
  await page.goto(routes.about);
  await choose(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no control that does nothing', async ({ page }) => {
    await page.goto(routes.about);
    await expect(page.locator('.footer select')).toHaveCount(0);
    await expect(page.locator('.footer')).not.toContainText('Light or dark');
  });
});
