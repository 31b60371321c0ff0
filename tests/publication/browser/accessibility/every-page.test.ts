import { checkPlaces, open } from '../../../browser/accessibility/check-places.ts';
import { contrastWith } from '../../../browser/accessibility/measure-color.ts';
import { expect, test } from '../../../browser/site.ts';
import { places } from './places.ts';

checkPlaces(places);

test('ticked and unticked boxes differ, and so do the rings around them', async ({ page, complaints }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const place = places.find(({ name }) => name === 'a self-check, answered');
  if (!place) throw new Error('The table has no self-check that is answered.');
  await open(page, place, complaints);
  const box = page.locator('[value=others-get]');
  await page.locator('h1').click();
  const pictures = [await box.screenshot()];
  await box.check();
  await page.locator('h1').click();
  pictures.push(await box.screenshot());
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(false);
  await box.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const ring = await box.evaluate((one) => getComputedStyle(one).outlineColor);
  expect(await page.evaluate(contrastWith, ring)).toBeGreaterThanOrEqual(3);
});
