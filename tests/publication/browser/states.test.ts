import { routes } from '../../../src/site.ts';
import { expect, test } from '../../browser/site.ts';

test('a button that can’t be pressed is told from one that can, and one that is pressed moves', async ({ page }) => {
  await page.goto(routes.design);
  const part = page.locator('[data-shot=links]');
  const styleOf = (name: 'border-top-style' | 'transform', nth: number) =>
    part
      .locator('button')
      .nth(nth)
      .evaluate((button, property) => getComputedStyle(button).getPropertyValue(property), name);
  expect(await styleOf('border-top-style', 0)).toBe('solid');
  expect(await styleOf('border-top-style', 1)).toBe('dashed');
  expect(await styleOf('transform', 0)).toBe('none');
  await part.locator('button').first().hover();
  await page.mouse.down();
  expect(await styleOf('transform', 0)).not.toBe('none');
});
