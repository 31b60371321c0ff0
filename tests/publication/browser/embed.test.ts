import { test as base } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFrame } from '../../../src/domain/quiz/embed.ts';
import { routes } from '../../../src/site.ts';
import { dist } from '../../built.ts';
import { articlePath, expect } from '../../browser/site.ts';
import { quizPath } from './founding-check.ts';

/** A page of another origin that frames us, as the snippet on the quiz's page says. */
const test = base.extend<{ host: (body: string) => Promise<string> }>({
  host: async ({ baseURL }, use) => {
    const servers: Server[] = [];
    await use(async (body) => {
      const server = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Someone else</title><main style="width:360px">${body}</main>`);
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/?of=${encodeURIComponent(baseURL ?? '')}`;
    });
    for (const server of servers) server.close();
  },
});

const addresses = (baseURL: string) => ({
  frame: baseURL + routes.quizEmbed('wrong-person'),
  script: baseURL + routes.embedScript,
});
const frameHeight = 'iframe';

test('a page elsewhere frames it: it grows, and tells which outcome was reached but no sign', async ({
  page,
  host,
  baseURL,
}) => {
  const url = await host(
    `${embedFrame('Are you asking the wrong person?', addresses(baseURL ?? ''))}
    <script>
      heard = []; raw = [];
      addEventListener('who-can-say-yes', (event) => heard.push(event.detail));
      addEventListener('message', (event) => raw.push(JSON.stringify(event.data)));
    </script>`,
  );
  await page.goto(url);
  const frame = page.frameLocator(frameHeight);
  await frame.locator('[value=no-reason]').check();
  await expect(frame.locator('[data-outcome=reason-first]')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { heard: { outcome: string }[] }).heard.at(-1)))
    .toEqual({ quiz: 'wrong-person', outcome: 'reason-first' });
  const raw = await page.evaluate(() => (globalThis as unknown as { raw: string[] }).raw.join());
  expect(raw).not.toContain('no-reason');
  // A message holds this and nothing else: no sign, no answer, under whatever name.
  for (const message of JSON.parse(`[${raw}]`) as Record<string, unknown>[]) {
    expect(message).toEqual({
      source: 'who-can-say-yes',
      version: 1,
      quiz: 'wrong-person',
      height: expect.any(Number),
      outcome: expect.stringMatching(/^(reason-first)?$/),
    });
  }
  const inside = await frame.locator('body').evaluate((body) => body.scrollHeight);
  await expect
    .poll(async () => (await page.locator(frameHeight).boundingBox())?.height ?? 0)
    .toBeGreaterThanOrEqual(inside - 1);
});

test('without the resize script the frame keeps its height and scrolls', async ({ page, host, baseURL }) => {
  const [frameOnly = ''] = embedFrame('Are you asking the wrong person?', addresses(baseURL ?? '')).split('\n');
  await page.goto(await host(frameOnly));
  const frame = page.frameLocator(frameHeight);
  await frame.locator('[value=tested]').check();
  await expect(frame.locator('[data-outcome=real-limit]')).toBeVisible();
  expect((await page.locator(frameHeight).boundingBox())?.height).toBe(720);
  expect(await frame.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight)).toBe(true);
});

test('the rest of the site refuses to be framed', async ({ page, host, baseURL }) => {
  for (const path of [
    routes.home,
    articlePath,
    quizPath,
    routes.outcome('wrong-person', 'unexplained'),
    routes.articles.slice(0, -1),
  ]) {
    await page.goto(await host(`<iframe src="${baseURL}${path}"></iframe>`));
    await page.waitForLoadState('networkidle');
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    expect(
      await framed
        ?.locator('body')
        .innerText()
        .catch(() => ''),
      path,
    ).not.toContain('Who Can Say Yes');
  }
});

test('the quiz’s page offers the snippet, and a machine finds the same by oEmbed', async ({ page, request }) => {
  await page.goto(quizPath);
  const snippet = await page.getByLabel('HTML for your page').inputValue();
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(href).toBe(routes.absolute(routes.quizOembed('wrong-person')));
  const response = await request.get(new URL(href ?? '').pathname);
  const oembed = (await response.json()) as Record<string, string>;
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', html: snippet });
  expect(snippet).toContain(routes.absolute(routes.quizEmbed('wrong-person')));
  expect(readFileSync(join(dist, 'embed.js'), 'utf8')).toContain('who-can-say-yes');
});

test('links in the frame open beside it', async ({ page }) => {
  await page.goto(routes.quizEmbed('wrong-person'));
  await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  await expect(page.locator('header, footer')).toHaveCount(0);
});
