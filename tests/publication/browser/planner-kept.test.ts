import { plannerKey } from '../../../src/domain/planner/saved.ts';
import { add, download, fileOf, load, open, planner, rows, stored, workshopPath } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';

test('what a date field may hold for a moment can always be loaded again', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await page.getByLabel('Date of the first step').focus();
  await page.keyboard.type('1203202699');
  await page.getByLabel('Date of the first step').evaluate((field: HTMLInputElement) => {
    field.value = '120263-01-01';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.getByLabel('Words to say').fill('Stored');
  await open(page);
  await page.reload();
  await expect(page.getByLabel('Words to say')).toHaveValue('Stored');
});

test('a wrong file is refused with the reason, and nothing is lost', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  for (const [content, reason] of [
    ['holiday photos', 'This file can’t be read as a plan.'],
    ['{"kind":"budget"}', 'This file isn’t from this planner.'],
    [fileOf({}, 99), 'saved by a newer version of this page'],
    [fileOf({ relationships: [{ person: 'X' }] }), 'relationships.0.id is wrong'],
  ] as const) {
    await load(page, content);
    await expect(planner(page).getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(rows(page)).toHaveText(['D.K.']);
  }
});

test('two tabs agree', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await add(page, 'D.K.', 5, 1);
  await expect(rows(other)).toHaveText(['D.K.']);
  await other.getByLabel('Words to say').fill('From the other tab');
  await expect(page.getByLabel('Words to say')).toHaveValue('From the other tab');
  await other.getByRole('button', { name: 'Forget everything' }).click();
  await expect(rows(page)).toHaveCount(0);
});

test.describe('storage', () => {
  const breakStorage = (kind: 'refused' | 'full') => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    if (kind === 'refused')
      Storage.prototype.getItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
  };

  for (const how of ['refused', 'full'] as const) {
    test(`${how}: said, and nothing typed is lost while the page is open`, async ({ page }) => {
      await page.addInitScript(breakStorage, how);
      await open(page);
      await add(page, 'D.K.', 5, 1);
      await page.getByLabel('Words to say').fill('Still here');
      await add(page, 'R.A.', 4, 1);
      await expect(page.getByLabel('Words to say')).toHaveValue('Still here');
      await expect(page.getByText('This browser won’t keep anything for us')).toBeVisible();
      expect((await download(page, 'Save to a file')).content).toContain('Still here');
    });
  }

  for (const [name, kept, sentence] of [
    ['a newer plan', fileOf({ of: 'another shape' }, 99), 'made with a newer version of this page'],
    ['a damaged plan', '{"kind":"who-can-say-yes/planner","ver', 'a plan that can’t be read any more'],
  ] as const) {
    test(`${name} is said and not written over`, async ({ page }) => {
      await page.addInitScript(
        ([key, text]) => {
          if (!sessionStorage.getItem('set')) localStorage.setItem(key, text);
          sessionStorage.setItem('set', 'yes');
        },
        [plannerKey, kept] as const,
      );
      await page.goto(`${workshopPath}#planner`);
      await expect(planner(page)).toContainText(sentence);
      await expect(page.locator('.planner-add')).toHaveCount(0);
      expect(await stored(page)).toBe(kept);
      expect((await download(page, 'Save what is there to a file')).content).toBe(kept);
      await page.getByRole('button', { name: 'Forget it and begin anew' }).click();
      await expect(page.locator('.planner-add')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await stored(page)).toBe(kept);
    });
  }
});
