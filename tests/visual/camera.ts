/** Takes pictures that are the same on every machine, and small enough to be kept. */
import { test as siteTest, expect } from '../browser/site.ts';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** A reader's screen. */
interface Look {
  width: number;
  scheme: 'light' | 'dark';
}

export const looks: Look[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/**
 * The publication's own typeface for all words: what a system has for its controls differs from machine to machine. And
 * it is waited for, however late it comes.
 */
const sameOnEveryMachine = (css: string) =>
  css
    .replace(/(--font-sans:)[^;}]+/g, '$1var(--font-serif)')
    .replaceAll(/(font-family:)\s*ui-monospace[^;}]*/g, '$1var(--font-serif)')
    .replaceAll(/font-display:\s*optional/g, 'font-display:block');

export const test = siteTest.extend({
  page: async ({ page }, use) => {
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: sameOnEveryMachine(await response.text()) });
    });
    await use(page);
  },
  // Half a pixel for each of a page: enough to see what moved, and a fourth of the bytes.
  deviceScaleFactor: 0.5,
});

/** Opens a page as it looks once all of its scripts have come, for a reader on a day that is always the same. */
export async function open(page: Page, path: string, { width, scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime('2026-02-01T12:00:00Z');
  await page.goto(path);
  for (const island of await page.locator('[data-quiz-box], [data-planner], [data-takeaway], .footer').all())
    await island.scrollIntoViewIfNeeded();
  for (const box of await page.locator('[data-quiz-box]').all())
    await expect(box).toHaveAttribute('data-decided', /.*/);
  for (const form of await page.locator('[data-planner], [data-takeaway]').all())
    await expect(form.locator('input').first()).toBeVisible();
  await expect(page.locator('.footer-choice')).not.toBeEmpty();
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
    return document.fonts.ready;
  });
}

/**
 * Compares a picture of `seen` with the one that is kept under `name`. The same machine takes the same picture; a few pixels
 * are for another one’s.
 */
export async function expectToLookAsBefore(seen: Page | Locator, name: string, { width, scheme }: Look): Promise<void> {
  const page = 'page' in seen ? seen.page() : seen;
  const taken = await seen.screenshot({
    animations: 'disabled',
    caret: 'hide',
    // A player's controls are the browser's.
    mask: [page.locator('video, audio')],
    ...('page' in seen ? {} : { fullPage: true }),
  });
  const small = await sharp(taken).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer();
  expect(small).toMatchSnapshot(`${name}-${width}-${scheme}.png`, { maxDiffPixels: 10, threshold: 0.04 });
}
