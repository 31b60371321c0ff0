/** Page by page, in the state in which it has most to show, every check. */
import { contrastWith } from './measure-color.ts';
import type { Check } from './check.ts';
import { forcedColors } from './forced-colors.ts';
import { keyboard } from './keyboard.ts';
import { motion } from './motion.ts';
import { open, phone, places } from './places.ts';
import { targets } from './targets.ts';
import { enlargedText } from './text.ts';
import { expect, test } from '../site.ts';

const checks: Check[] = [targets, motion, forcedColors, keyboard, enlargedText];

for (const place of places) {
  test(`${place.name}: ${checks.map(({ name }) => name).join('; ')}`, async ({ page, complaints }) => {
    await page.setViewportSize(phone);
    await open(page, place, complaints);
    for (const { name, run } of checks) await test.step(name, () => run(page));
  });
}

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
