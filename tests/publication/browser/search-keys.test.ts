import { hold } from '../../browser/held.ts';
import type { Page } from '@playwright/test';
import { routes } from '../../../src/site.ts';
import { beginningWith, expect, expectAccessible, test } from '../../browser/site.ts';

test('Enter follows what is in the field, not what was found for an earlier query', async ({ page }) => {
  await page.goto(routes.searchFor('contractors'));
  const results = page.locator('[data-search-results] a');
  await expect(results.first()).toBeVisible();
  const wanted = (await results.first().getAttribute('href'))?.replace(/#.*/, '') ?? '';
  await page.goto(routes.searchFor('workshop'));
  await expect(results.first()).not.toHaveAttribute('href', beginningWith(wanted));
  const { release } = await hold(page, /\/pagefind\/(index|fragment)\//);
  await page.getByRole('searchbox').fill('contractors');
  await page.getByRole('searchbox').press('Enter');
  release();
  await expect.poll(() => new URL(page.url()).pathname).toBe(wanted);
});

test('Enter in an empty field leads nowhere', async ({ page }) => {
  await page.goto(routes.about);
  await page.keyboard.press('/');
  const recent = page.getByRole('dialog').getByRole('region', { name: 'New here' }).getByRole('link');
  await expect(recent).toHaveCount(5);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(recent.first()).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(routes.about);
});

test('the answer to an earlier filter, come late, leaves the later one’s alone', async ({ page }) => {
  await page.goto(`${routes.searchFor('manager')}&kind=Workshop`);
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('region', { name: 'Workshop' }).getByRole('link').first()).toBeVisible();
  const { release, released } = await hold(page, /\/pagefind\/fragment\//);
  const slow = page.waitForRequest(/\/pagefind\/fragment\//);
  await page.getByLabel('Kind').selectOption('Article');
  await slow;
  await page.getByLabel('Kind').selectOption('Workshop');
  release();
  await released();
  await expect(results.getByRole('heading')).toHaveText(['Workshop']);
});

test('arrow keys in a filter are the filter’s own', async ({ page }) => {
  await page.goto(routes.searchFor('manager'));
  await page.getByLabel('Kind').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Kind')).toBeFocused();
});

/** Presses `key` and tells whether the page took it from the browser. */
async function isTaken(page: Page, key: string): Promise<boolean> {
  const taken = page.evaluate(
    (last) =>
      new Promise<boolean>((resolve) =>
        addEventListener('keydown', ({ key, defaultPrevented }) => {
          if (key.toLowerCase() === last) resolve(defaultPrevented);
        }),
      ),
    key.split('+').at(-1),
  );
  // Once this is answered, the page listens.
  await page.evaluate(() => {});
  await page.keyboard.press(key);
  return taken;
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} belongs to the field that a reader types in`, async ({ page }) => {
    await page.goto(routes.about);
    await page.locator('main').evaluate((main) => {
      main.replaceChildren();
      const [input, area, select, editable] = ['input', 'textarea', 'select', 'div'].map((name) =>
        main.appendChild(document.createElement(name)),
      );
      if (editable) editable.contentEditable = 'true';
      for (const field of [input, area, select, editable]) field?.classList.add('field');
    });
    for (const field of await page.locator('.field').all()) {
      await field.focus();
      expect(await isTaken(page, key)).toBe(false);
    }
    await page.locator('main').focus();
    expect(await isTaken(page, key)).toBe(true);
  });
}

const shortcuts = (page: Page) => page.locator('[data-search-open]').getAttribute('aria-keyshortcuts');

test('"/" can be switched off, is off on every page from then on, and on again', async ({ page }) => {
  await page.goto(routes.about);
  expect(await shortcuts(page)).toContain('/');
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: 'Open search with the / key' }).uncheck();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(await isTaken(page, '/')).toBe(false);
  expect(await shortcuts(page)).toBe('Control+K Meta+K');

  await page.goto(routes.search);
  expect(await shortcuts(page)).toBe('Control+K Meta+K');
  expect(await isTaken(page, '/')).toBe(false);
  const box = page.getByRole('checkbox', { name: 'Open search with the / key' });
  await expect(box).not.toBeChecked();
  await box.check();
  expect(await shortcuts(page)).toContain('/');
  expect(await isTaken(page, '/')).toBe(true);
});

test('where the browser keeps nothing, "/" is off for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto(routes.search);
  await page.getByRole('checkbox', { name: 'Open search with the / key' }).uncheck();
  expect(await isTaken(page, '/')).toBe(false);
  expect(await shortcuts(page)).toBe('Control+K Meta+K');
});
