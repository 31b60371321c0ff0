import { routes } from '../../../src/site.ts';
import { articlePath, awake, expect, test, watchShift } from '../../browser/site.ts';
import { quizPath } from './founding-check.ts';

test('a reader reads, checks, and shares the outcome; a friend opens it and takes the self-check', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(routes.home);
  await page.getByRole('link', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(articlePath);
  await awake(page);
  await page.locator('[value=no-reason]').check();
  await page.locator('[value=tested]').check();
  await page.locator('[value=others-get]').check();
  const outcome = page.locator('[data-outcome=beyond-your-manager]');
  const title = (await outcome.getByRole('heading', { level: 3 }).innerText()).trim();

  await outcome.getByRole('button', { name: 'Copy these words' }).first().click();
  const words = await outcome.locator('[data-copy-text]').first().innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words.trim());
  await outcome.getByRole('button', { name: 'Copy link' }).click();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(shared).toBe(routes.absolute(routes.outcome('wrong-person', 'beyond-your-manager')));

  await page.goto(new URL(shared).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('link', { name: 'Take the one-minute self-check' }).click();
  await expect(page).toHaveURL(quizPath);
});

test('a refused clipboard leaves the words selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    }),
  );
  await page.goto(articlePath);
  const say = page.locator('.piece-text > .say').first();
  await say.locator('[data-copy]').click();
  const words = await say.locator('[data-copy-text]').innerText();
  // The words that confirm a copy are fetched with the first press.
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(words.trim());
  await page.locator('.share-panel > summary').last().click();
  const share = page.locator('.piece-end [data-share]').last();
  await share.locator('[data-copy]').click();
  await expect(share.getByRole('textbox')).toHaveValue(routes.absolute(articlePath));
});

test('copying is confirmed even where the confirming script can’t be had', async ({ page, context, complaints }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.route(/confirm-copy/, (route) => route.abort());
  await page.goto(articlePath);
  await page.locator('.piece-text > .say [data-copy]').first().click();
  await expect(page.locator('.piece-text > .say [data-copy]').first()).toHaveText('Copied');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('the system’s share sheet is offered where there is one, with the outcome’s address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.title = JSON.stringify(data);
      return Promise.resolve();
    };
  });
  await page.goto(routes.outcome('wrong-person', 'right-person'));
  await page.getByRole('button', { name: 'Share …' }).click();
  await expect(page).toHaveTitle(/quiz\/wrong-person\/right-person\//);
});

for (const path of [
  routes.home,
  articlePath,
  quizPath,
  routes.outcome('wrong-person', 'unexplained'),
  routes.search,
  routes.workshop('key-relationships'),
  routes.privacy,
  routes.articles,
  routes.notFound,
]) {
  test(`nothing moves on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const shift = await watchShift(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    if (path === articlePath) await page.locator('[value=tested]').check();
    expect(await shift()).toBe(0);
  });
}
