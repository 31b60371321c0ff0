/** Every component in every state: each part of /design/ by itself, and what a pointer and the keyboard change. */
import { routes } from '../../src/site.ts';
import { expectToLookAsBefore, looks, open, test } from './camera.ts';

for (const look of looks) {
  test(`every component at ${look.width} pixels, ${look.scheme}`, async ({ page }) => {
    await open(page, routes.design, look);
    for (const part of await page.locator('[data-shot]').all())
      await expectToLookAsBefore(part, `design-${await part.getAttribute('data-shot')}`, look);
  });
}

/** Each state of links and buttons, one after the other, as a reader brings it about. */
for (const look of looks.filter(({ width }) => width > 1000))
  test(`links and buttons under a pointer, pressed and reached by keyboard, ${look.scheme}`, async ({ page }) => {
    await open(page, routes.design, look);
    const part = page.locator('[data-shot=links]');
    for (const [index, control] of (await part.locator('a, button:enabled').all()).entries()) {
      const shoot = (state: string) => expectToLookAsBefore(part, `state-${index + 1}-${state}`, look);
      await control.hover();
      await shoot('hover');
      await page.mouse.down();
      await shoot('pressed');
      await page.mouse.move(0, 0);
      await page.mouse.up();
      await page.keyboard.press('Shift');
      await control.focus();
      await shoot('focus');
      await control.blur();
    }
    const field = page.locator('[data-shot=search] input');
    await field.focus();
    await expectToLookAsBefore(field.locator('xpath=..'), 'state-field-focus', look);
  });
