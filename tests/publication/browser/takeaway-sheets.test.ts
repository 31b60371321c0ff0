/** Takeaways as sheets of paper: with room beside each other, and on a phone no narrower than the words around them. */
import { routes } from '../../../src/site.ts';
import { takeaways } from '../../content/source-files.ts';
import { expect, test } from '../../browser/site.ts';

const phone = { width: 360, height: 740 };

for (const { id } of takeaways)
  test(`${id}: from a laptop on the example and the blank sheet are beside each other, whole`, async ({ page }) => {
    await page.goto(routes.takeaway(id));
    for (const width of [1152, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const [example, blank] = await Promise.all(
        [0, 1].map((n) => page.locator('.takeaway-paper').nth(n).boundingBox()),
      );
      expect(example?.y).toBe(blank?.y);
      expect(example?.height).toBe(blank?.height);
      expect((example?.x ?? 0) + (example?.width ?? 0)).toBeLessThan(blank?.x ?? 0);
      const cut = await page
        .locator('.takeaway-table')
        .evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
      expect(Math.max(0, ...cut), `${width} pixels`).toBe(0);
    }
    await page.setViewportSize(phone);
    const words = await page.locator('.takeaway-sheet').first().boundingBox();
    expect(words?.width).toBe((await page.locator('.piece-head').boundingBox())?.width);
  });

test('in an article the sheet is on a ground as wide as a phone, with a way to the blank one, and nothing scrolls', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(routes.article('when-the-answer-really-is-no'));
  const offer = page.locator('.takeaway-offer');
  expect(await offer.boundingBox()).toMatchObject({ x: 0, width: phone.width });
  // It was 294 in a panel with a border.
  expect((await offer.locator('.takeaway-sheet').boundingBox())?.width).toBeGreaterThanOrEqual(294);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  await offer.getByRole('link', { name: 'The blank sheet, and one to fill in' }).click();
  await expect(page).toHaveURL(routes.takeaway('stop-list'));
});

test('on the shelf each sheet is hit anywhere, and those of a row are of one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(routes.takeaways);
  const heights = await page
    .locator('.shelf-ground')
    .evaluateAll((grounds) => grounds.map((ground) => ground.getBoundingClientRect().height));
  expect(heights).toHaveLength(takeaways.length);
  expect(new Set(heights).size).toBe(1);
  await page.locator('.shelf .sheet-drawing').last().click({ force: true });
  await expect(page).toHaveURL(routes.takeaway(takeaways.at(-1)?.id ?? ''));
});
