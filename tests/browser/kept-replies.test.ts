/** Replies that a publication keeps, in the build that holds some made up for the tests. */
import { routes, test } from './fixtures-served.ts';
import { expect, expectAccessible } from './site.ts';

const path = routes.article('a-piece-with-kept-replies');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('kept replies are plain words of the page, by time, with answers below what they answer', async ({ page }) => {
    await page.goto(path);
    const texts = page.locator('.reply-text');
    await expect(texts).toHaveText([
      'A reply with <em>markup</em> that is words, and https://link.example/a.',
      'An answer to it 🌱',
      'Seen from elsewhere.',
    ]);
    await expect(page.locator('.reply-by bdi').first()).toHaveText('First <b>');
    await expect(texts.first().getByRole('link')).toHaveAttribute('rel', /nofollow/);
    await expect(page.getByText('your browser asks nobody')).toContainText('November 20, 2026');
  });
});

test('the page of kept replies may ask no server, and offers to ask none', async ({ page }) => {
  await page.goto(path);
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).not.toContain('mastodon.example');
  await expect(page.locator('[data-replies]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'mastodon.example' }).first()).toBeVisible();
  await expectAccessible(page);
});
