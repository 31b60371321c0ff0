import type { Page } from '@playwright/test';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { routes } from '../../../src/site.ts';
import { add, button, download, load, open, planner, rows, stored } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';
import { answerTwo, quizPath } from './founding-check.ts';

/** Presses the button that has the focus, and goes on holding the key down. */
async function holdEnter(page: Page) {
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
}

const presses: [string, (page: Page, name: string) => Promise<void>][] = [
  ['a double click', (page, name) => button(page, name).dblclick()],
  [
    'Enter held down',
    async (page, name) => {
      await button(page, name).focus();
      await holdEnter(page);
    },
  ],
];

for (const [how, press] of presses) {
  test(`${how} on “Forget everything” leaves the way back`, async ({ page }) => {
    await open(page);
    await add(page, 'D.K.', 5, 1);
    await add(page, 'R.A.', 4, 1);
    await press(page, 'Forget everything');
    await expect(rows(page)).toHaveCount(0);
    await button(page, 'Undo').click();
    await expect(rows(page)).toHaveText(['D.K.', 'R.A.']);
    expect(await stored(page)).toContain('D.K.');
  });

  test(`${how} on “Delete” deletes one person, and leaves the way back`, async ({ page }) => {
    await open(page);
    await add(page, 'D.K.', 5, 1);
    await add(page, 'R.A.', 4, 1);
    await rows(page).first().getByRole('button').click();
    await press(page, 'Delete D.K.');
    await expect(rows(page)).toHaveText(['R.A.']);
    await button(page, 'Undo').click();
    await expect(rows(page)).toHaveText(['D.K.', 'R.A.']);
  });

  test(`${how} on “Forget everything on this device” leaves the way back`, async ({ page }) => {
    await answerTwo(page, quizPath);
    await page.goto(routes.quizzes);
    await press(page, 'Forget everything on this device');
    await expect(page.getByText('Forgotten.')).toBeVisible();
    await button(page, 'Undo').click();
    await expect(page.locator('[data-taken] li')).toHaveCount(1);
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKey('wrong-person'))).toContain('tested');
  });
}

test('loading a file twice leaves the way back to what was there before', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  const { content } = await download(page, 'Save to a file');
  await button(page, 'Forget everything').click();
  await add(page, 'R.A.', 4, 1);
  await load(page, content);
  await expect(rows(page)).toHaveText(['D.K.']);
  await load(page, content);
  await expect(planner(page).getByRole('alert').filter({ hasText: 'already as it is in this file' })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(rows(page)).toHaveText(['R.A.']);
});

test('several ways back are kept, the latest first', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await button(page, 'Forget everything').click();
  await add(page, 'R.A.', 4, 1);
  await rows(page).first().getByRole('button').click();
  await button(page, 'Delete R.A.').click();
  await button(page, 'Undo').click();
  await expect(rows(page)).toHaveText(['R.A.']);
  await expect(rows(page).first().getByRole('button')).toBeFocused();
  await button(page, 'Undo').click();
  await expect(rows(page)).toHaveText(['D.K.']);
});

for (const [how, press] of presses) {
  test(`${how} on “Start again” leaves the way back to the answers`, async ({ page }) => {
    const outcome = await answerTwo(page, quizPath);
    await press(page, 'Start again');
    await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
    await button(page, 'Undo').click();
    await expect(outcome).toBeVisible();
    await expect(page.locator('[data-quiz] :checked')).toHaveCount(2);
  });
}
