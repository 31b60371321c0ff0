import type { Page } from '@playwright/test';
import { plannerKey } from '../../../src/domain/planner/saved.ts';
import { routes } from '../../../src/site.ts';
import { add, button, fileOf, open, planner, rows, stored } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';
import { answerTwo, quizPath } from './founding-check.ts';

test.describe('with two tabs', () => {
  for (const [what, act] of [
    ['forgets everything', (other: Page) => button(other, 'Forget everything').click()],
    ['clears the storage', (other: Page) => other.evaluate(() => localStorage.clear())],
  ] as const) {
    test(`when one ${what} and is closed, the other says so and has the way back`, async ({ page, context }) => {
      await open(page);
      await add(page, 'D.K.', 5, 1);
      const other = await context.newPage();
      await open(other);
      await act(other);
      await other.close();
      await expect(rows(page)).toHaveCount(0);
      await expect(planner(page).getByRole('alert').first()).toContainText('Your list was emptied or replaced');
      await button(page, 'Undo').click();
      await expect(rows(page)).toHaveText(['D.K.']);
      expect(await stored(page)).toContain('D.K.');
    });
  }

  test('what one takes back needs no way back in the other', async ({ page, context }) => {
    await open(page);
    await add(page, 'D.K.', 5, 1);
    const other = await context.newPage();
    await open(other);
    await button(other, 'Forget everything').click();
    await expect(button(page, 'Undo')).toBeVisible();
    await button(other, 'Undo').click();
    await expect(rows(page)).toHaveText(['D.K.']);
    await expect(button(page, 'Undo')).toHaveCount(0);
  });

  test('a plan of a newer version is said, and never written over', async ({ page, context }) => {
    await open(page);
    await add(page, 'D.K.', 5, 1);
    const other = await context.newPage();
    await other.goto(routes.about);
    const newer = fileOf({ of: 'another shape' }, 99);
    await other.evaluate(([key, text]) => localStorage.setItem(key, text), [plannerKey, newer] as const);
    await expect(planner(page)).toContainText('made with a newer version of this page');
    await expect(button(page, 'Undo')).toHaveCount(0);
    expect(await stored(page)).toBe(newer);
  });

  test('answers that another tab cleared can come back here', async ({ page, context }) => {
    const outcome = await answerTwo(page, quizPath);
    const other = await context.newPage();
    await other.goto(routes.about);
    await other.evaluate(() => localStorage.clear());
    await other.close();
    await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
    await button(page, 'Undo').click();
    await expect(outcome).toBeVisible();
  });

  test('the list of self-checks says what another tab forgot, and has the way back', async ({ page, context }) => {
    await answerTwo(page, quizPath);
    await page.goto(routes.quizzes);
    const taken = page.locator('[data-taken] li');
    await expect(taken).toHaveCount(1);
    const other = await context.newPage();
    await other.goto(routes.quizzes);
    await button(other, 'Forget everything on this device').click();
    await other.close();
    await expect(page.getByText('Everything was forgotten')).toBeVisible();
    await button(page, 'Undo').click();
    await expect(taken).toHaveCount(1);
  });
});
