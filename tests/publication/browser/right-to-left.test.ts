/** Pages turned to be read from right to left: nothing has a side of its own. No dictionary of such a language is here. */
import { routes } from '../../../src/site.ts';
import { articlePath, expect, test } from '../../browser/site.ts';

const pages = [
  ...[routes.home, routes.articles, articlePath, routes.quiz('wrong-person'), routes.year(2026)],
  ...[routes.outcome('wrong-person', 'beyond-your-manager'), routes.workshop('key-relationships'), routes.search],
];

for (const path of pages)
  test(`${path} turns around, and nothing scrolls sideways`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      const { wide, most } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        most: document.documentElement.clientWidth,
      }));
      expect(wide, `${width} pixels wide`).toBeLessThanOrEqual(most);
      const [name, heading] = await Promise.all(
        ['.masthead a', 'h1'].map((selector) => page.locator(selector).first().boundingBox()),
      );
      // Both begin at the right edge of the page.
      expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(width * 0.9);
      expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(width * 0.9);
    }
  });

test('the labels of a drawing stay beside its circles', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(routes.quiz('wrong-person'));
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const [label, circle] = await Promise.all(
    ['text', 'circle.manager'].map((shape) => page.locator(`.quiz-figure ${shape}`).first().boundingBox()),
  );
  expect(label?.x).toBeGreaterThan((circle?.x ?? 0) + (circle?.width ?? 0));
});
