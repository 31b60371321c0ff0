import type { Page } from '@playwright/test';
import { routes } from '../../../src/site.ts';
import { articlePath, expect, test } from '../../browser/site.ts';

/** What moves while a page takes the place of another; undefined where nothing does. */
async function movedOn(page: Page, from: string, follow: () => Promise<void>): Promise<string[] | undefined> {
  await page.goto(from);
  await follow();
  await page.waitForURL(/\/articles\/[a-z-]+\/$/);
  await expect.poll(() => page.evaluate(() => 'moved' in window)).toBe(true);
  return page.evaluate(() => (window as unknown as { moved?: string[] }).moved);
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const state = window as unknown as { moved?: string[] | undefined };
    addEventListener('pagereveal', (event) => {
      const { viewTransition } = event as unknown as { viewTransition: { ready: Promise<void> } | null };
      if (!viewTransition) return (state.moved = undefined);
      const note = () => {
        state.moved = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '');
      };
      return void viewTransition.ready.then(note, note);
    });
  }),
);

const drawing = /^::view-transition-(group|old|new)\(drawing\)$/;

test('the drawing beside the link that one follows goes along, and nothing else moves', async ({ page }) => {
  const entry = page.locator('.pieces li').nth(1);
  const moved = await movedOn(page, routes.articles, () => entry.getByRole('link').click());
  expect(moved?.filter((name) => !drawing.test(name))).toEqual([]);
  expect(moved).toContain('::view-transition-group(drawing)');
});

test.describe('where motion is reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing goes along', async ({ page }) => {
    const entry = page.locator('.pieces li').nth(1);
    expect(await movedOn(page, routes.articles, () => entry.getByRole('link').click())).toBeUndefined();
  });
});

test('no page has the name twice, whichever of its links has the focus', async ({ page }) => {
  for (const path of [routes.home, routes.articles, articlePath, routes.quizzes]) {
    await page.goto(path);
    const most = await page.evaluate(() => {
      const named = () =>
        [...document.querySelectorAll('.drawing')].filter(
          (one) => getComputedStyle(one).getPropertyValue('view-transition-name') === 'drawing',
        ).length;
      const counts = [...document.querySelectorAll<HTMLElement>('main a')].map((link) => {
        link.focus();
        return named();
      });
      (document.activeElement as HTMLElement).blur();
      return Math.max(named(), ...counts);
    });
    expect(most, path).toBe(path === routes.quizzes ? most : 1);
    expect(most, path).toBeLessThanOrEqual(1);
  }
});
