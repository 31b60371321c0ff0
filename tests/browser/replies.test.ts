/** Replies that are written elsewhere: shown when a reader asks for them, from servers that are played by the tests. */
import type { Route } from '@playwright/test';
import { blocked, blueskyAnswer, mastodonAnswer, post, status } from '../fixtures/replies.ts';
import { targets } from './accessibility/targets.ts';
import { test } from './fixtures-served.ts';
import { headers, open, path, refuse, say, type Play } from './replies-page.ts';
import { expect, expectAccessible } from './site.ts';

/** The pages of this file ask others on purpose, and a browser says so when those refuse. Everything else is a complaint. */
test.afterEach(({ complaints }) => {
  const meant = /^asked https:\/\/(public\.api\.bsky\.app|mastodon\.example)\/|^said Failed to load resource/;
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !meant.test(one)));
});

test('nothing is asked before the button is pressed, which says whom it asks', async ({ page, complaints }) => {
  const { button } = await open(page);
  await page.locator('[data-replies]').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  await expect(button).toHaveText('Load replies (from bsky.app and mastodon.example)');
  await expect(page.locator('[data-replies-note]')).toContainText('public.api.bsky.app and mastodon.example');
});

test('replies of both are one list, by time, with answers below what they answer, as plain text', async ({ page }) => {
  const { button, items, state } = await open(page, {
    bluesky: say(
      blueskyAnswer(
        [
          blocked,
          post({ key: 'hidden', minute: 1 }),
          post({ key: 'b', minute: 5, text: '<b>Fifth</b> & https://example.org/x.' }),
          post({ key: 'a', minute: 1, text: 'First', replies: [post({ key: 'c', minute: 9, text: 'An answer' })] }),
        ],
        { threadgate: { record: { hiddenReplies: ['at://did:plc:reader/app.bsky.feed.post/hidden'] } } },
      ),
    ),
    mastodon: say(
      mastodonAnswer([
        status({
          id: '1',
          minute: 3,
          content: '<p>Third<br>line</p><script>document.title = "x"</script><img src="https://x.example/i.png">',
        }),
        status({ id: '2', minute: 4, account: { limited: true } }),
      ]),
    ),
  });
  await button.click();
  await expect(state).toHaveText('4 replies, the oldest first.');
  const texts = await items.locator('.reply-text').allInnerTexts();
  expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'First',
    'An answer',
    'Third\nline',
    '<b>Fifth</b> & https://example.org/x.',
  ]);
  await expect(items.nth(1)).toContainText(/Reader c answers Reader a, .*2026/);
  const link = items.nth(3).locator('.reply-text a');
  await expect(link).toHaveAttribute('href', 'https://example.org/x');
  await expect(link).toHaveAttribute('rel', /external nofollow ugc/);
  await expect(items.nth(0).getByRole('link')).toHaveAttribute('href', /^https:\/\/bsky\.app\/profile\/.*\/post\/a$/);
  await expect(page.locator('[data-replies] img, [data-replies] li script')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('forty-five replies come twenty at a time, by keyboard, and the focus is on the first new one', async ({
  page,
}) => {
  const posts = Array.from({ length: 45 }, (_, index) => post({ key: `k${index}`, minute: index }));
  const { button, items, more, state } = await open(page, { bluesky: say(blueskyAnswer(posts.reverse())) });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(20);
  await expect(state).toHaveText('20 of 45 replies, the oldest first.');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(40);
  await expect(items.nth(20)).toBeFocused();
  await expect(state).toHaveText('40 of 45 replies, the oldest first.');
  await expect(more).toHaveText('Show 5 more');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(45);
  await expect(more).toHaveCount(0);
  await expect(items.nth(40)).toBeFocused();
});

test('where nobody replied, that is said', async ({ page }) => {
  const { button, state } = await open(page);
  await button.click();
  await expect(state).toHaveText('Nobody has replied there yet.');
});

for (const { name, bluesky, mastodon, told } of [
  {
    name: 'asked too often',
    bluesky: refuse(429),
    mastodon: say(mastodonAnswer([status({ id: '1', minute: 1 })])),
    told: '1 reply, the oldest first. bsky.app is asked too often just now. Try again in a few minutes.',
  },
  {
    name: 'malformed',
    bluesky: say({ thread: 'none' }),
    mastodon: (route: Route) => route.fulfill({ body: '<!doctype html>', headers }),
    told: 'bsky.app gave an answer that we can’t read. mastodon.example gave an answer that we can’t read.',
  },
  {
    name: 'gone, and for members only',
    bluesky: refuse(400),
    mastodon: refuse(401),
    told: 'The thread on bsky.app is gone, or no longer public. mastodon.example shows this thread to its own members only.',
  },
  {
    name: 'broken, and out of reach',
    bluesky: refuse(502),
    mastodon: (route: Route) => route.abort(),
    told: 'bsky.app can’t be reached, or has a fault of its own. mastodon.example can’t be reached, or has a fault of its own.',
  },
])
  test(`an answer that is ${name} is said plainly`, async ({ page }) => {
    const { button, state } = await open(page, { bluesky, mastodon });
    await button.click();
    await expect(state).toHaveText(told);
    await expect(button).toBeFocused();
  });

test('a slow server is waited for, then no longer', async ({ page }) => {
  await page.clock.install();
  const { button, state, play } = await open(page, { bluesky: () => {} });
  await button.click();
  await expect(state).toHaveText('Asking bsky.app and mastodon.example …');
  await page.clock.fastForward(5_000);
  await expect(state).toHaveText('Still waiting for bsky.app and mastodon.example …');
  await page.clock.fastForward(15_000);
  await expect(state).toHaveText(
    'Nobody has replied there yet. bsky.app takes too long to answer. We no longer wait for it.',
  );
  play({ bluesky: say(blueskyAnswer([post({ key: 'a', minute: 1 })])) });
  await button.click();
  await expect(state).toHaveText('1 reply, the oldest first.');
});

test('offline is said, before and after the page has what shows replies', async ({ page, context }) => {
  const { button, state, play } = await open(page);
  await context.setOffline(true);
  await button.click();
  await expect(state).toContainText('could not be loaded');
  await context.setOffline(false);
  await button.click();
  await expect(state).toHaveText('Nobody has replied there yet.');
  await context.setOffline(true);
  const lost: Play = (route) => route.abort('internetdisconnected');
  play({ bluesky: lost, mastodon: lost });
  await button.click();
  await expect(state).toHaveText(
    'You seem to be offline, so bsky.app could not be asked. You seem to be offline, so mastodon.example could not be asked.',
  );
});

test('everyone can use them: names, contrast, targets, a phone’s width, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const deep = ['a', 'b', 'c', 'd', 'e'].reduceRight<object[]>(
    (replies, key, index) => [
      post({ key, minute: index, text: `${'Long '.repeat(30)}https://example.org/${'x'.repeat(80)}`, replies }),
    ],
    [],
  );
  const { button, items } = await open(page, { bluesky: say(blueskyAnswer(deep)) });
  await button.click();
  await expect(items).toHaveCount(5);
  await expect(items.first()).toHaveCSS('border-inline-start-style', 'solid');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await targets.run(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('links lead to the threads, and nothing tells of a button', async ({ page }) => {
    await page.goto(path);
    const section = page.locator('[data-replies]');
    await expect(section.getByRole('link')).toHaveText(['on bsky.app', 'on mastodon.example']);
    await expect(section.locator('[data-replies-note]')).toBeHidden();
    await expect(section.getByRole('button')).toHaveCount(0);
  });
});
