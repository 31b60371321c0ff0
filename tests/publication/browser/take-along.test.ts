import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { routes, site } from '../../../src/site.ts';
import { dist, filesIn } from '../../built.ts';
import { expect, expectAccessible, test } from '../../browser/site.ts';
import { answerTwo, quizPath } from './founding-check.ts';

const outcomePath = routes.outcome('wrong-person', 'unexplained');

const allOutcomePaths = filesIn(dist, 'quiz/*/*/index.html')
  .map((file) => routes.base + file.replace('index.html', ''))
  .filter((path) => !routes.isEmbed(path));

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('prints the outcome alone, on one page', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  const outcome = await answerTwo(page);
  await page.getByRole('button', { name: 'Print this outcome' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(outcome.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every outcome’s own page prints on one page, without script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const path of allOutcomePaths) {
    await page.goto(path);
    expect(pagesOf(await page.pdf({ format: 'A4' })), path).toBe(1);
  }
  await context.close();
});

test('copies as text, with the marks only when asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outcome = await answerTwo(page);
  const title = (await outcome.getByRole('heading').first().innerText()).trim();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(await copied()).toContain(`${title}\n\n`);
  expect(await copied()).toContain('3. ');
  expect(await copied()).toContain(routes.absolute(outcomePath));
  expect(await copied()).not.toContain('●');

  await page.getByLabel(/Show what I answered/).check();
  await page.getByRole('button', { name: /Copy as text|Copied/ }).click();
  expect(await copied()).toContain(`● ○ ● ○\n${title}`);
});

test('share links carry the marks only when asked, and say so first', async ({ page }) => {
  const outcome = await answerTwo(page);
  const hrefs = () =>
    outcome
      .locator('[data-share] a')
      .evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')));
  const before = await hrefs();
  expect(before.join()).not.toContain('●');
  await expect(page.getByText('It leaves your answers out.')).toBeVisible();

  await page.getByLabel(/Show what I answered/).check();
  await expect(page.getByText('What you share says “● ○ ● ○')).toBeVisible();
  await expect.poll(async () => (await hrefs()).filter((href) => href.includes('● ○ ● ○')).length).toBe(3);
  for (const href of await hrefs()) expect(href).toContain(routes.absolute(outcomePath));

  await page.locator('[value=others-get]').check();
  const other = page.locator('[data-outcome=beyond-your-manager] [data-share] a[data-network=bluesky]');
  await expect.poll(async () => decodeURIComponent((await other.getAttribute('href')) ?? '')).toContain('● ○ ● ●');
  await page.locator('[value=others-get]').uncheck();
  await page.getByLabel(/Show what I answered/).uncheck();
  await expect.poll(hrefs).toEqual(before);
});

test('marks that are unticked are said no more, and never twice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outcome = await answerTwo(page);
  const include = page.getByLabel(/Show what I answered/);
  const says = page.locator('.take-along p').first();
  const bluesky = outcome.locator('a[data-network=bluesky]');
  const shared = async () => decodeURIComponent((await bluesky.getAttribute('href')) ?? '');
  const marksIn = (text: string) => text.match(/[●○]/g)?.length ?? 0;

  await include.check();
  await expect.poll(async () => marksIn(await shared())).toBe(4);
  await include.uncheck();
  await expect(says).not.toContainText('●');
  await expect.poll(async () => marksIn(await shared())).toBe(0);

  await include.check();
  await page.locator('[value=others-get]').check();
  await page.locator('[value=others-get]').uncheck();
  await expect(says).toContainText('“● ○ ● ○ ');
  expect(marksIn(await says.innerText())).toBe(4);
  await expect.poll(async () => marksIn(await shared())).toBe(4);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(marksIn(await page.evaluate(() => navigator.clipboard.readText()))).toBe(4);
});

test('steps remember their ticks, in place and on the outcome’s own page', async ({ page }) => {
  const outcome = await answerTwo(page);
  await outcome.locator('.steps input').nth(1).check();
  await page.goto(outcomePath);
  await expect(page.locator('.steps input').nth(1)).toBeChecked();
  await expect(page.locator('.steps input').nth(0)).not.toBeChecked();
  await page.locator('.steps input').nth(1).uncheck();
  await page.reload();
  await expect(page.locator('.steps input').nth(1)).not.toBeChecked();
});

test('the list of self-checks shows what was taken, forgets everything, and can undo', async ({ page, context }) => {
  await page.goto(routes.quizzes);
  await expect(page.getByText('You haven’t taken a self-check here yet.')).toBeVisible();
  const other = await context.newPage();
  await answerTwo(other, quizPath);
  await page.bringToFront();
  const taken = page.locator('[data-taken]');
  await expect(taken.locator(`a[href="${outcomePath}"]`)).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => localStorage.setItem('someone-elses', 'stays'));

  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  await expect(taken.locator('li')).toHaveCount(0);
  await expect(other.locator('[data-quiz] :checked')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['someone-elses']);

  // Coming back to the page reads storage anew, and must cope with there being none.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(taken.locator('li')).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(taken.locator(`a[href="${outcomePath}"]`)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey('wrong-person'))).toContain('no-reason');
});

test('the outcome is gone to only when asked', async ({ page }) => {
  const outcome = await answerTwo(page, quizPath);
  await expect(page.locator('[value=tested]')).toBeFocused();
  await page.getByRole('button', { name: 'Go to your outcome' }).click();
  await expect(outcome.getByRole('heading').first()).toBeFocused();
});

test('the self-check reads at 400 % zoom and in forced colors', async ({ page }) => {
  // 1280 pixels at 400 % are 320.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active' });
  await answerTwo(page, quizPath);
  await page.getByText('Ask someone you trust how they see it').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});

test('every control answers to the words on it', async ({ page }) => {
  await answerTwo(page, quizPath);
  const names = await page.locator('main :is(button, a, input, summary)').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        seen: (control as HTMLElement).innerText.trim(),
        said: control.ariaLabel ?? '',
      }))
      .filter(({ seen, said }) => said !== '' && seen !== '' && !said.toLowerCase().includes(seen.toLowerCase())),
  );
  expect(names).toEqual([]);
  expect(site.networksInPlace.length).toBeGreaterThan(0);
});
