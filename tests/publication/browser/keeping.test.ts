import type { Page } from '@playwright/test';
import { draftKey } from '../../../src/domain/stored-draft.ts';
import { routes } from '../../../src/site.ts';
import { add, button, download, open } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';
import { answerTwo, quizPath } from './founding-check.ts';

const whoIn = (page: Page) => page.locator('.planner-add').getByLabel('Who (initials or role)');

test.describe('a half-typed person', () => {
  test('is there again after leaving, and is kept no longer than it is needed', async ({ page }) => {
    const kept = () => page.evaluate((key) => localStorage.getItem(key), draftKey('person'));
    await open(page);
    await whoIn(page).fill('D.K');
    await page.locator('.planner-add').getByLabel('Influence').selectOption('4');
    await page.goto(routes.about);
    await open(page);
    await expect(whoIn(page)).toHaveValue('D.K');
    await expect(page.locator('.planner-add').getByLabel('Influence')).toHaveValue('4');
    await add(page, 'D.K.', 5, 1);
    await expect(whoIn(page)).toHaveValue('');
    expect(await kept()).toBeNull();
    await whoIn(page).fill('R');
    await whoIn(page).fill('');
    expect(await kept()).toBeNull();
  });

  test('is forgotten with everything, and comes back with it', async ({ page }) => {
    await open(page);
    await whoIn(page).fill('D.K');
    await button(page, 'Forget everything').click();
    await expect(whoIn(page)).toHaveValue('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await button(page, 'Undo').click();
    await expect(whoIn(page)).toHaveValue('D.K');
  });
});

test.describe('a browser that keeps nothing', () => {
  const refuse = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  };

  test('is found out before anything is written', async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page);
    await expect(page.getByText('This browser won’t keep anything for us')).toBeVisible();
    await page.goto(routes.quizzes);
    await expect(page.getByText('This browser won’t let us keep anything')).toBeVisible();
  });

  test('says so under the steps of an outcome', async ({ page }) => {
    await page.addInitScript(refuse);
    const outcome = await answerTwo(page, quizPath);
    await outcome.locator('.steps input').first().check();
    await expect(outcome.getByText('This browser won’t keep these ticks.')).toBeVisible();
    await page.goto(routes.outcome('wrong-person', 'unexplained'));
    await page.locator('.steps input').first().check();
    await expect(page.getByText('This browser won’t keep these ticks.')).toBeVisible();
  });

  /** Closes the page as a reader would, and returns whether the browser asks first. */
  async function asksOnClosing(page: Page) {
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return true;
    });
    const closed = page.waitForEvent('close').then(() => false);
    await page.close({ runBeforeUnload: true });
    return Promise.race([asked, closed]);
  }

  test('asks before a page is closed whose plan would be lost, and not once a file has it', async ({ page }) => {
    await page.goto(routes.about);
    // As much as a browser takes, down to the last character.
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2)
        for (;;)
          try {
            localStorage.setItem(`full/${localStorage.length}`, 'x'.repeat(size));
          } catch {
            break;
          }
    });
    await open(page);
    await add(page, 'D.K.', 5, 1);
    await expect(page.getByText('This browser won’t keep anything for us')).toBeVisible();
    expect(await asksOnClosing(page)).toBe(true);
    await download(page, 'Save to a file');
    expect(await asksOnClosing(page)).toBe(false);
  });

  test('doesn’t ask when there is nothing to lose', async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page);
    await button(page, 'Another question').click();
    expect(await asksOnClosing(page)).toBe(false);
  });

  test('nor does one that keeps the plan', async ({ page }) => {
    await open(page);
    await add(page, 'D.K.', 5, 1);
    expect(await asksOnClosing(page)).toBe(false);
  });
});
