/** The margin of an article: beside the line that names it, over nothing, and for no one twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { routes } from '../../src/site.ts';
import { dist, filesIn } from '../built.ts';
import { expectMargin, notesOf } from './margin-notes.ts';
import { expect, test } from './site.ts';

/** The pieces that have a note, in whichever publication this is. */
const citing = filesIn(dist, '*/*/index.html')
  .filter((file) => readFileSync(join(dist, file), 'utf8').includes('data-note='))
  .map((file) => `${routes.base}${file.replace('index.html', '')}`);
const wide = [1280, 1600];

/** Sets the size that a reader chose for text. */
async function setText(page: Page, size: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** Expects all of the page's notes in its margin, over nothing and inside of the page. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of citing)
  test(`${path} names each source in its margin, and says it once to a screen reader`, async ({ page }) => {
    await page.goto(path);
    await test.step('on either side, over nothing else', async () => {
      for (const width of wide) {
        await page.setViewportSize({ width, height: 900 });
        await expectMargin(page, width, `${width} pixels`);
      }
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await expectMargin(page, 1600, 'from right to left');
      const column = await page.locator('.piece-text > p').first().boundingBox();
      for (const { right } of await notesOf(page)) expect(right).toBeLessThan(column?.x ?? 0);
    });

    await test.step('aloud only at the end', async () => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const links = nodes
        .filter(({ ignored, role }) => !ignored && role?.value === 'link')
        .map(({ name }) => String(name?.value));
      for (const title of await page.locator('.sources cite').allTextContents())
        expect(links.filter((link) => link.includes(title.trim()))).toEqual([title.trim()]);
      for (const words of await page.locator('[data-note]').allTextContents())
        expect(links).toContain(words.replace(/\s+/g, ' '));
    });

    await test.step('nowhere in the margin without room: on small screens, in text of twice the size, on paper', async () => {
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      for (const [width, size] of [
        [360, 16],
        [768, 16],
        [1056, 16],
        [1280, 32],
        [1600, 32],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await setText(page, size);
        expect(await notesOf(page), `${width} pixels`).toEqual([]);
        expect(await sideways(page), `${width} pixels`).toBeLessThanOrEqual(0);
      }
      await setText(page, 16);
      await page.emulateMedia({ media: 'print' });
      expect(await notesOf(page), 'on paper').toEqual([]);
    });
  });
