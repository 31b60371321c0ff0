/** Replies on GitHub Discussions, in a publication that has them. Nobody asks giscus: these tests answer for it. */
import type { Page } from '@playwright/test';
import { giscusServer } from '../../src/domain/replies/giscus.ts';
import { routes, site } from '../../src/site.ts';
import { words } from '../words.ts';
import { expectForEveryone } from './accessibility/for-everyone.ts';
import { articlePath, expect, test } from './site.ts';

const { giscus: say } = words;
test.skip(!site.replies?.giscus, 'a publication without giscus');

/** A widget that tells its page what giscus does, and shows what its page tells it. */
const widget = (told: object) => `<!doctype html><title>giscus</title><p id="heard">heard nothing</p>
<a href="/authorize" target="_top">Sign in</a>
<script>
  addEventListener('message', ({ data }) => (heard.textContent = JSON.stringify(data)));
  parent.postMessage(${JSON.stringify({ giscus: told })}, new URLSearchParams(location.search).get('origin'));
</script>`;

/** Opens the article, with a giscus that tells `told`; without it, one that can’t be reached. */
async function open(page: Page, told?: object) {
  const asked: URL[] = [];
  const referrers: (string | undefined)[] = [];
  await page.route(`https://${giscusServer}/**`, async (route) => {
    asked.push(new URL(route.request().url()));
    referrers.push((await route.request().allHeaders()).referer);
    await (told ? route.fulfill({ contentType: 'text/html', body: widget(told) }) : route.abort());
  });
  await page.goto(articlePath);
  const section = page.locator('[data-giscus]');
  return {
    asked,
    referrers,
    section,
    button: section.getByRole('button', { name: say.load }),
    state: section.getByRole('status'),
    frame: section.locator('iframe'),
  };
}

/** This file asks giscus on purpose. Everything else is a complaint. */
test.afterEach(({ complaints }) => {
  const meant = new RegExp(`^asked https://${giscusServer}/|^said Failed to load resource`);
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !meant.test(one)));
});

test('nothing is asked before the button is pressed, and a link leads to the discussions', async ({
  page,
  complaints,
}) => {
  const { asked, section, button } = await open(page, {});
  await section.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await expect(button).toBeVisible();
  await expect(section.getByText(say.whoSees)).toBeVisible();
  const { repo } = site.replies?.giscus ?? {};
  await expect(section.getByRole('link')).toHaveAttribute('href', `https://github.com/${repo}/discussions`);
});

test('a frame of giscus opens, and is told the article and nothing of the reader', async ({ page }) => {
  const { asked, referrers, button, state, frame } = await open(page, { resizeHeight: 640.4 });
  await button.click();
  await expect(frame).toHaveCSS('height', '641px');
  await expect(state).toHaveText('');
  // A message of anybody else is none of giscus.
  await page.evaluate(
    () =>
      new Promise((heard) => {
        addEventListener('message', heard, { once: true });
        postMessage({ giscus: { resizeHeight: 900, error: 'A fault' } });
      }),
  );
  await expect(frame).toHaveCSS('height', '641px');
  await expect(state).toHaveText('');
  const [address, ...more] = asked;
  expect(more).toEqual([]);
  expect(referrers).toEqual([undefined]);
  const { searchParams } = address ?? new URL('about:blank');
  expect(searchParams.get('term')).toBe(articlePath.slice(1));
  expect(searchParams.get('origin')).toBe(new URL(`${articlePath}#discussion`, page.url()).href);
  expect([searchParams.get('session'), searchParams.get('theme')]).toEqual(['', 'preferred_color_scheme']);
  await expect(frame).toHaveAttribute('sandbox', /allow-scripts/);
  await expect(frame).not.toHaveAttribute('sandbox', /allow-(modals|downloads|top-navigation)( |$)/);
});

test('its look follows the reader’s choice of light or dark', async ({ page }) => {
  const { button, frame, asked } = await open(page, { resizeHeight: 300 });
  await button.click();
  await expect(frame).toHaveCSS('height', '320px');
  await page.locator('.footer select').selectOption('dark');
  await expect(frame.contentFrame().locator('#heard')).toHaveText('{"giscus":{"setConfig":{"theme":"dark"}}}');
  await page.reload();
  await page.getByRole('button', { name: say.load }).click();
  await expect.poll(() => asked.at(-1)?.searchParams.get('theme')).toBe('dark');
});

test('whoever comes back from signing in finds the frame open, and no session in the address', async ({ page }) => {
  const { asked, frame } = await open(page, { resizeHeight: 400 });
  await page.goto(`${articlePath}?giscus=a%2Bsession#discussion`);
  await expect(frame).toHaveCSS('height', '400px');
  expect(asked.at(-1)?.searchParams.get('session')).toBe('a+session');
  expect(page.url()).toBe(new URL(`${articlePath}#discussion`, page.url()).href);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('session"');
});

test('a session that is over is not used again', async ({ page }) => {
  const { asked } = await open(page, { signOut: true });
  await page.goto(`${articlePath}?giscus=old#discussion`);
  await expect.poll(() => asked.map(({ searchParams }) => searchParams.get('session'))).toEqual(['old', '']);
  await page.getByRole('button', { name: say.loadAgain }).click();
  await expect.poll(() => asked.length).toBe(3);
  expect(asked.at(-1)?.searchParams.get('session')).toBe('');
});

test('where giscus can’t be reached, a sentence says so, and the link is still there', async ({ page }) => {
  await page.clock.install();
  const { section, button, state, frame } = await open(page);
  await button.click();
  await expect(state).toHaveText(say.loading);
  await page.clock.runFor(10_000);
  await expect(state).toHaveText(say.unreached);
  await expect(frame).toBeHidden();
  await expect(section.getByRole('link')).toBeVisible();
  await expect(section.getByRole('button', { name: say.loadAgain })).toBeVisible();
});

test('a fault of giscus or GitHub is said, and an article without a discussion has none', async ({ page }) => {
  const { button, state } = await open(page, { error: 'API rate limit exceeded' });
  await button.click();
  await expect(state).toHaveText(say.faulty);
  const { button: other, state: quiet, frame } = await open(page, { error: 'Discussion not found', resizeHeight: 500 });
  await page.unroute(`https://${giscusServer}/**`);
  await page.route(`https://${giscusServer}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: widget({ error: 'Discussion not found', resizeHeight: 500 }) }),
  );
  await other.click();
  await expect(frame).toHaveCSS('height', '500px');
  await expect(quiet).toHaveText('');
});

test('an article may show a frame of giscus and of nobody else, and another page none', async ({
  page,
  complaints,
}) => {
  const shows = (host: string) =>
    page.evaluate(
      (host) =>
        new Promise<boolean>((resolve) => {
          const frame = document.createElement('iframe');
          document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true });
          frame.addEventListener('load', () => setTimeout(() => resolve(true), 50));
          frame.src = `https://${host}/x`;
          document.body.append(frame);
        }),
      host,
    );
  await page.route('https://*/**', (route) => void route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(articlePath);
  expect(await shows(giscusServer)).toBe(true);
  expect(await shows('github.com')).toBe(false);
  await page.goto(routes.about);
  expect(await shows(giscusServer)).toBe(false);
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/Content Security Policy/.test(one)));
});

test('everyone can use it: names, contrast, targets, a phone’s width, light and dark', async ({ page }) => {
  test.slow();
  await open(page, {});
  await expectForEveryone(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the discussions, and no button promises anything', async ({ page }) => {
    const { section } = await open(page, {});
    await expect(section.getByRole('link')).toBeVisible();
    await expect(section.getByText(say.load)).toHaveCount(0);
    await expect(section.getByText(say.whoSees)).toBeHidden();
  });
});
