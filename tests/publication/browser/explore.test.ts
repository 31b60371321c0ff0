import type { Page } from '@playwright/test';
import { hold } from '../../browser/held.ts';
import { articlePath, expect, expectAccessible, test, watchShift } from '../../browser/site.ts';

const place = (page: Page) => page.locator('[data-explore]');
const drawing = (page: Page) => page.locator('figure:has(+ [data-explore]) svg');
const send = (page: Page) => page.getByRole('button', { name: 'Send the request' });
const again = (page: Page) => page.getByRole('button', { name: 'As it was' });
const told = (page: Page) => place(page).getByRole('status');
/** How many lines the request takes, where it is crossed out, and whose circle has a ring. */
const drawn = async (page: Page) => ({
  lines: await drawing(page).locator('.way').count(),
  crosses: await drawing(page).locator('.way-cross').count(),
  rings: await drawing(page).locator('.way-ring').count(),
});
const markup = (page: Page) => drawing(page).evaluate((svg) => svg.outerHTML);

async function open(page: Page) {
  await page.goto(articlePath);
  await place(page).scrollIntoViewIfNeeded();
  await expect(send(page)).toBeVisible();
}

/** Goes on by the Tab key until a control named `name` has the focus. */
async function tabTo(page: Page, name: string) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: one } = document;
      return ((one as HTMLInputElement).labels?.[0] ?? one)?.textContent;
    });
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) return;
  }
  throw new Error(`The Tab key doesn’t come to “${name}”.`);
}

test('by keyboard alone a reader sends the request, changes who decides, adds conversations, and has it as it was', async ({
  page,
}) => {
  await open(page);
  const before = await markup(page);
  await expect(again(page)).toBeHidden();
  await send(page).focus();
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(/^Your manager may agree .* turn you down\.$/);
  expect(await drawn(page)).toEqual({ lines: 2, crosses: 1, rings: 0 });

  await tabTo(page, 'The director');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Your manager' })).toBeChecked();
  await expect(told(page)).toHaveText(/^This one is your manager’s to give/);
  expect(await drawn(page)).toEqual({ lines: 1, crosses: 0, rings: 1 });
  await page.keyboard.press('ArrowLeft');

  await tabTo(page, 'A peer');
  await page.keyboard.press('Space');
  await expect(told(page).locator('p')).toHaveCount(2);
  await expect(told(page)).toHaveAttribute('data-way', 'stopped');
  await tabTo(page, 'Someone senior');
  await page.keyboard.press('Space');
  await expect(told(page)).toHaveAttribute('data-way', 'heard');
  await expect(told(page)).toContainText('Someone senior may speak of it');
  expect(await drawn(page)).toEqual({ lines: 5, crosses: 2, rings: 1 });
  await expect(drawing(page)).toHaveAccessibleName(/Someone senior may speak of it/);

  await tabTo(page, 'As it was');
  await page.keyboard.press('Enter');
  await expect(send(page)).toBeFocused();
  await expect(told(page)).toBeEmpty();
  await expect(place(page).getByRole('group')).toHaveCount(0);
  expect(await markup(page)).toBe(before);

  await page.keyboard.press('Enter');
  expect(await drawn(page)).toEqual({ lines: 2, crosses: 1, rings: 0 });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the controls are accessible, on a phone as well, and their room is kept', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const shift = await watchShift(page);
  const data = await hold(page, /explore\.json$/);
  await page.goto(articlePath);
  await place(page).scrollIntoViewIfNeeded();
  const height = async () => (await place(page).boundingBox())?.height;
  const room = await height();
  expect(room).toBeGreaterThanOrEqual(44);
  data.release();
  await expect(send(page)).toBeVisible();
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('explore')));
  expect(await height()).toBe(room);
  expect(await shift()).toBe(0);
  await send(page).click();
  for (const name of ['A peer', 'Someone senior', 'The director']) await page.getByRole('checkbox', { name }).check();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the request moves step after step where motion is welcome, and is there at once where it isn’t', async ({
  page,
}) => {
  const moves = () =>
    drawing(page)
      .locator('.way, .way-cross, .way-ring')
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const { animationName, animationDuration, animationDelay } = getComputedStyle(mark);
          return { animationName, animationDuration, animationDelay };
        }),
      );
  await open(page);
  await send(page).click();
  await expect.poll(moves).toEqual(
    [
      ['way', '0s'],
      ['way', '0.16s'],
      ['way-end', '0.32s'],
    ].map(([animationName, animationDelay]) => ({
      animationName,
      animationDuration: '0.16s',
      animationDelay,
    })),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await send(page).click();
  expect((await moves()).map(({ animationName }) => animationName)).toEqual(['none', 'none', 'none']);
});

test('on paper the drawing is as its caption has it', async ({ page }) => {
  await open(page);
  await send(page).click();
  await page.getByRole('radio', { name: 'Your manager' }).check();
  const director = drawing(page).locator('.person-yes');
  const filled = () => director.evaluate((circle) => getComputedStyle(circle).fill);
  await expect.poll(filled).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await filled()).not.toBe('none');
  await expect(place(page)).toBeHidden();
  for (const mark of await drawing(page).locator('[data-round]').all()) await expect(mark).toBeHidden();
});

test('what can’t be had leaves the drawing', async ({ page, complaints }) => {
  await page.route(/explore\.json$/, (route) => route.fulfill({ status: 503 }));
  const answered = page.waitForResponse(/explore\.json$/);
  await page.goto(articlePath);
  await place(page).scrollIntoViewIfNeeded();
  await answered;
  await expect(place(page)).toBeEmpty();
  await expect(drawing(page)).toBeVisible();
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('503')));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is the whole figure with its caption, no control, and no empty room', async ({ page }) => {
    await page.goto(articlePath);
    await expect(drawing(page)).toHaveAccessibleName(/How far a request goes/);
    await expect(page.locator('figure:has(+ [data-explore]) figcaption')).toContainText('one step short');
    await expect(place(page)).toBeEmpty();
    expect((await place(page).boundingBox())?.height ?? 0).toBe(0);
  });
});

test('it wakes only when it is neared', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(articlePath);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('explore'))).toEqual([]);
  await open(page);
  expect(asked.filter((url) => url.includes('explore'))).toHaveLength(3);
});
