import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { routes } from '../../../src/site.ts';
import { awake, expect, expectAccessible, test } from '../../browser/site.ts';
import { answerTwo, quizPath } from './founding-check.ts';

test.describe('a colleague', () => {
  test('gets a link only by choice, answers first, then sees both; their own answers are left alone', async ({
    page,
    browser,
    baseURL,
  }) => {
    await answerTwo(page, quizPath);
    await page.getByText('Ask someone you trust how they see it').click();
    const link = await page.getByLabel('Link for the other person').inputValue();
    expect(link).toBe(`${routes.absolute(quizPath)}#a=no-reason.tested`);

    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const colleague = await context.newPage();
    const asked: string[] = [];
    colleague.on('request', (request) => asked.push(request.url()));
    await colleague.addInitScript(
      ([key]) => localStorage.setItem(key ?? '', '{"version":1,"answers":["others-get"]}'),
      [storageKey('wrong-person')],
    );
    const { pathname, hash } = new URL(link);
    await colleague.goto(pathname + hash);
    await awake(colleague);
    await expect(colleague.getByText('Someone asks how you see their case.')).toBeVisible();
    await expect(colleague.locator('[data-quiz] :checked')).toHaveCount(0);
    await expect(colleague.getByRole('table')).toHaveCount(0);
    await colleague.locator('[value=tested]').check();
    await expect(colleague.getByRole('table')).toHaveCount(0);
    await colleague.getByRole('button', { name: 'I’m done: show both answers' }).click();
    const rows = colleague.locator('.comparison tbody tr');
    await expect(rows.nth(0)).toHaveText(/● true○ not ticked/);
    await expect(rows.nth(2)).toHaveText(/● true● true/);
    // The picture of both says the same.
    const drawn = (row: number) =>
      rows
        .nth(row)
        .locator('svg > *')
        .evaluateAll((all) => all.map(({ classList }) => classList.value));
    expect(await drawn(0)).toEqual(['differs', 'yes', 'no']);
    expect(await drawn(2)).toEqual(['', 'yes', 'yes']);
    await expect(colleague.locator('.comparison p', { hasText: 'You differ on 1 of 4 signs.' })).toBeFocused();
    await expect(colleague.locator('.comparison li')).toHaveCount(1);
    await expectAccessible(colleague);
    expect(await colleague.evaluate((key) => localStorage.getItem(key), storageKey('wrong-person'))).toBe(
      '{"version":1,"answers":["others-get"]}',
    );
    await expect(colleague.getByText('Ask someone you trust how they see it')).toHaveCount(0);
    await colleague.getByRole('button', { name: 'Start again' }).click();
    await colleague.locator('[value=tested]').check();
    await expect(colleague.getByRole('table')).toHaveCount(0);
    expect(asked.filter((url) => url.includes('no-reason'))).toEqual([]);
    await context.close();
  });

  test('may open the link where the page already stands', async ({ page }) => {
    await page.goto(quizPath);
    await awake(page);
    await page.evaluate(() => (location.hash = '#a=tested'));
    await expect(page.getByText('Someone asks how you see their case.')).toBeVisible();
  });

  for (const fragment of ['#a=', '#a=gone.%00', '#a=%E0%A4%A', '#b=tested', '#a=constructor.__proto__']) {
    test(`gets the plain self-check from a damaged link: ${fragment}`, async ({ page }) => {
      await page.goto(quizPath + fragment);
      await awake(page);
      await expect(page.getByText('Someone asks')).toHaveCount(0);
      await page.locator('[value=tested]').check();
      await expect(page.locator('[data-outcome=real-limit]')).toBeVisible();
    });
  }
});
