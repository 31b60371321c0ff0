import type { Page } from '@playwright/test';
import { routes, site } from '../../../src/site.ts';
import { articlePath, awake, expect, expectAccessible, test } from '../../browser/site.ts';

const outcomePath = routes.outcome('wrong-person', 'beyond-your-manager');
const panel = (page: Page) => page.locator('.share-panel').last();

/** Answers in place of every other site, and says in the page where the browser went. */
async function stayHere(page: Page) {
  await page.route(/^https?:\/\/(?!localhost)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>${new URL(route.request().url()).host}</title>` }),
  );
}

test('Mastodon asks for the server once, by keyboard, and remembers it', async ({ page, complaints }) => {
  await stayHere(page);
  await page.goto(outcomePath);
  const link = panel(page).getByRole('link', { name: 'Mastodon' });
  await link.focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Your Mastodon server');
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(link).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('mastodon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/“mastodon” can’t be a server’s name/);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('mastodon');
  await expectAccessible(page);

  await field.fill('@you@Mastodon.Social');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('mastodon.social');
  const words = new URL(page.url()).searchParams.get('text');
  expect(new URL(page.url()).pathname).toBe('/share');
  expect(words?.endsWith(` ${routes.absolute(outcomePath)}`)).toBe(true);

  // Another page, another time: no question, a plain link.
  await page.goto(articlePath);
  await panel(page).locator('summary').click();
  const again = panel(page).getByRole('link', { name: 'Mastodon' });
  await again.focus();
  await expect(again).toHaveAttribute('href', /^https:\/\/mastodon\.social\/share\?text=/);
  await panel(page).getByRole('button', { name: 'on mastodon.social: change' }).click();
  await expect(field).toHaveValue('mastodon.social');
  await field.fill('hachyderm.io');
  await panel(page).getByRole('button', { name: 'Go there' }).click();
  await expect(page).toHaveTitle('hachyderm.io');

  await page.goto(routes.quizzes);
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.goto(outcomePath);
  await panel(page).getByRole('link', { name: 'Mastodon' }).click();
  await expect(field).toHaveValue('');
  // Nobody was asked for anything until the reader went there.
  const asked = complaints.splice(0).map((complaint) => complaint.replace(/\?.*/, ''));
  expect(asked).toEqual(['asked https://mastodon.social/share', 'asked https://hachyderm.io/share']);
});

test('a first touch, before the panel’s script has come, asks for the server all the same', async ({ browser }) => {
  const page = await (await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(outcomePath);
  await panel(page).getByRole('link', { name: 'Mastodon' }).tap();
  await expect(page.getByLabel('Your Mastodon server')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every network is a plain link, Mastodon’s to a page that asks; the picture can be saved', async ({ page }) => {
    await page.goto(outcomePath);
    const links = await panel(page)
      .locator('a[data-network]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(site.networks.length);
    for (const link of links) expect(decodeURIComponent(link)).toContain(routes.absolute(outcomePath));
    expect(links.join()).toContain('https://share.joinmastodon.org/#text=');
    await expect(page.getByText('You share the link. Networks that take words get these')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the picture' }).click();
    expect((await download).suggestedFilename()).toMatch(
      /^square-wrong-person-beyond-your-manager\.[0-9a-f]{10}\.png$/,
    );
  });
});

/** A system's share sheet that takes what it is given and shows it in the page's title. */
const shareSheet = (page: Page, takesFiles: boolean) =>
  page.addInitScript((takesFiles) => {
    navigator.canShare = (data) => takesFiles || !data?.files;
    navigator.share = async (data) => {
      const files = await Promise.all((data?.files ?? []).map(async ({ name, type, size }) => ({ name, type, size })));
      document.title = JSON.stringify({ ...data, files });
    };
  }, takesFiles);

test('the picture goes to the system’s share sheet as a file, where that takes files', async ({ page }) => {
  await shareSheet(page, true);
  await page.goto(outcomePath);
  await page.getByRole('button', { name: 'Share the picture' }).click();
  await expect(page).toHaveTitle(/square-wrong-person/);
  const shared = JSON.parse(await page.title()) as {
    text: string;
    files: { name: string; type: string; size: number }[];
  };
  expect(shared.files).toEqual([
    { name: 'square-wrong-person-beyond-your-manager.png', type: 'image/png', size: expect.any(Number) },
  ]);
  expect(shared.files[0]?.size).toBeGreaterThan(10_000);
  expect(shared.text).toContain(routes.absolute(outcomePath));
});

test('where the share sheet takes no files, only the link is offered to it', async ({ page }) => {
  await shareSheet(page, false);
  await page.goto(outcomePath);
  await expect(page.getByRole('button', { name: 'Share …' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share the picture' })).toBeHidden();
});

test('a picture that can’t be had leaves the link to share', async ({ page, complaints }) => {
  await shareSheet(page, true);
  await page.route(/\/cards\/square-/, (route) => route.fulfill({ status: 404 }));
  await page.goto(outcomePath);
  await page.getByRole('button', { name: 'Share the picture' }).click();
  await expect.poll(() => page.title()).toContain(`"url":"${routes.absolute(outcomePath)}"`);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a share sheet that is closed says nothing; one that fails leaves the address to copy', async ({ page }) => {
  await page.addInitScript(() => {
    let times = 0;
    navigator.share = () => Promise.reject(new DOMException('', (times += 1) === 1 ? 'AbortError' : 'NotAllowedError'));
  });
  await page.goto(outcomePath);
  const button = page.getByRole('button', { name: 'Share …' });
  const field = panel(page).getByLabel('Address to copy');
  await button.click();
  await expect(field).toBeHidden();
  await button.click();
  await expect(field).toHaveValue(routes.absolute(outcomePath));
});

test('on a phone the system’s share sheet comes first', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await shareSheet(page, true);
  await page.goto(outcomePath);
  const top = async (name: string, role: 'button' | 'link') =>
    (await panel(page).getByRole(role, { name }).boundingBox())?.y ?? 0;
  expect(await top('Share …', 'button')).toBeLessThan(await top('LinkedIn', 'link'));
});

test('a friend who opens a shared outcome sees at once what it is, and where to take the self-check', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(outcomePath);
  const first = page.getByRole('link', { name: 'Take it yourself' });
  await expect(first).toBeInViewport();
  await expect(page.getByText(/One outcome of the one-minute self-check/)).toBeInViewport();
  await first.click();
  await expect(page).toHaveURL(routes.quiz('wrong-person'));
  await expect(page.getByText('Which of these is true for you')).toBeInViewport();
  await awake(page);
  await page.goto(outcomePath);
  await page.getByRole('link', { name: /^Read the article/ }).click();
  await expect(page).toHaveURL(articlePath);
});

test('an article without a self-check of its own offers one', async ({ page }) => {
  await page.goto(routes.article('what-a-no-is-really-telling-you'));
  await page.getByRole('link', { name: 'Take the one-minute self-check: ' }).click();
  await expect(page).toHaveURL(routes.quiz('wrong-person'));
});
