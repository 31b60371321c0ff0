/** The piece with everything that a writer can use, served from the build that holds it. */
import { words } from '../words.ts';
import { targets } from './accessibility/targets.ts';
import { routes, test } from './fixtures-served.ts';
import { expectMargin, notesOf } from './margin-notes.ts';
import { expect, expectAccessible, watchShift } from './site.ts';

const path = routes.article('a-piece-with-everything');

const phone = { width: 360, height: 740 };

test('nothing is wider than a phone, and nothing moves while pictures come', async ({ page }) => {
  await page.setViewportSize(phone);
  const shift = await watchShift(page);
  await page.goto(path);
  for (const picture of await page.locator('picture img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  const wider = await page
    .locator('.piece-text img, .piece-text video, .piece-text audio, .piece-text pre, .piece-text figure')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).map(String));
  expect(wider).toEqual([]);
  expect(await shift()).toBe(0);
});

test('a phone is sent one file of a photograph of 3,000 pixels, of less than 60 KB', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2 });
  const sent = new Map<string, number>();
  page.on('response', async (response) => {
    const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (file.startsWith('desk')) sent.set(file, (await response.body()).length);
  });
  await page.goto(`${baseURL}${path}`);
  await page.waitForLoadState('networkidle');
  const [[file, bytes] = ['', 0], ...others] = sent;
  expect(others).toEqual([]);
  expect(file).toMatch(/\.avif$/);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(60_000);
  await page.close();
});

test('a recording is asked for when it is played, and the policy lets it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto(path);
  const video = page.locator('video');
  await video.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((file) => file.startsWith('asking'))).toEqual([]);
  // The file holds nothing to play, so asking for it is all that can be seen.
  await video.evaluate((player: HTMLVideoElement) => void player.play().catch(() => {}));
  await expect.poll(() => asked).toContain('asking.mp4');
});

test('code and tables that are wider than a phone scroll by keyboard', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(path);
  const code = page.getByRole('group', { name: words.media.code }).first();
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((block) => block.scrollLeft)).toBeGreaterThan(0);
});

test('a note and its way back lead there', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('link', { name: '2', exact: true }).first().click();
  await expect(page).toHaveURL(/#fn-second$/);
  await page.getByRole('link', { name: words.media.notes.backLabel(2, 1) }).click();
  await expect(page).toHaveURL(/#fnref-second$/);
});

test('everything can be used by everyone: names, contrast, targets', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expectAccessible(page);
  }
  await targets.run(page);
});

test('footnotes and sources of the same lines are below each other, each footnote once', async ({ page }) => {
  await page.goto(path);
  for (const width of [1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await expectMargin(page, width, `${width} pixels`);
  }
  const notes = await notesOf(page);
  expect(notes.map(({ top }) => top)).toEqual(notes.map(({ top }) => top).toSorted((one, other) => one - other));
  // The first begins in the line that names it.
  const line = await page.locator('[data-note]').first().boundingBox();
  expect(Math.abs((notes[0]?.top ?? 0) - (line?.y ?? 0))).toBeLessThan(24);
});
