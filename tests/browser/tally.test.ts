/** How others answered a self-check, in the build that holds numbers made up for the tests. */
import { desk, phone } from './accessibility/windows.ts';
import { routes, test } from './fixtures-served.ts';
import { expect, expectAccessible } from './site.ts';

test.slow();

test('a self-check with a tally leads to it, and a table says all of it, on a phone and at a desk', async ({
  page,
}) => {
  await page.goto(routes.quiz('most-chosen'));
  await page.getByRole('link', { name: 'Answers so far' }).click();
  await expect(page).toHaveURL(routes.quizAnswers('most-chosen'));
  await expect(page.getByText(/29 people, counted until .*2026\./)).toBeVisible();
  const outcomes = page.getByRole('table', { name: /^Outcomes/ });
  await expect(outcomes.getByRole('row')).toHaveCount(5);
  await expect(outcomes.getByRole('row').nth(1)).toHaveText(/14\s*48%$/);
  for (const size of [phone, desk])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
});

test('a self-check without one has no link to it', async ({ page }) => {
  await page.goto(routes.quiz('ipip-50'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Answers so far' })).toHaveCount(0);
});
