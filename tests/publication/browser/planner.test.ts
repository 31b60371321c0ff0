import ICAL from 'ical.js';
import { add, download, open, planner, rows, stored } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';
import { quizPath } from './founding-check.ts';

test('a plan is made, found again, saved, forgotten, brought back, loaded and exported', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Put the first person on your list')).toBeVisible();
  await add(page, 'T.B., billing', 2, 5);
  await expect(page.getByText('Widen the net')).toBeVisible();
  await add(page, 'R.A., engineering', 4, 2);
  await add(page, 'D.K., finance director', 5, 1);
  await expect(page.getByRole('heading', { name: 'Start here: D.K., finance director' })).toBeVisible();
  await expect(page.getByText('They have more influence than R.A., who comes next.')).toBeVisible();

  await page.getByRole('button', { name: 'D.K., finance director', exact: true }).click();
  await page.getByLabel('Headcount', { exact: true }).check();
  await page.getByLabel('Who can introduce me').fill('My manager');
  await page.getByLabel('When we last spoke').fill('2026-01-15');
  await page.getByLabel('Notes').fill('Met at the “all hands”; <b>quiet</b>, knows M.');
  await page.getByLabel('What I want from this relationship').fill('That D.K. knows what we do, früh genug');
  await page.getByLabel('First step').first().fill('Ask my manager, and say what it’s for');
  await page.getByLabel('Words to say').fill('Would some of that help your forecast?');
  await page.getByLabel('Date of the first step').fill('2026-12-03');
  await page.getByLabel('Time, if it has one').fill('09:30');
  await page.getByLabel('Rhythm after that').selectOption('Every six weeks');
  await page.getByLabel('I look at this plan again on').fill('2027-03-01');
  await page.getByLabel('I’ve told my manager').check();

  await open(page);
  await expect(rows(page)).toHaveText(['T.B., billing', 'R.A., engineering', 'D.K., finance director']);
  await expect(page.getByLabel('Words to say')).toHaveValue('Would some of that help your forecast?');
  await expect(page.getByLabel('I’ve told my manager')).toBeChecked();
  await expect(page.locator('.planner-sentence').last()).toContainText('Can decide or open: headcount.');

  const calendar = await download(page, 'Add the dates to my calendar');
  expect(calendar.name).toBe('plan.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.content)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
    'First step: D.K., finance director',
    'Be in touch: D.K., finance director',
    'Look at the plan again: D.K., finance director',
  ]);

  const saved = await download(page, 'Save to a file');
  expect(saved.name).toBe('who-can-say-yes-planner.json');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(rows(page)).toHaveCount(0);

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Load from a file' }).click(),
  ]);
  await chooser.setFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.content) });
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByLabel('What I want from this relationship')).toHaveValue(
    'That D.K. knows what we do, früh genug',
  );
  expect(JSON.parse((await stored(page)) ?? '')).toEqual(JSON.parse(saved.content));
});

test('the reader overrules the rule, and the plan of each person stays', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await add(page, 'R.A.', 4, 2);
  await page.getByLabel('Words to say').fill('For D.K.');
  await page.getByLabel('Whom I plan for').selectOption('R.A.');
  await expect(page.getByRole('heading', { name: 'Your plan for R.A.' })).toBeVisible();
  await expect(page.getByText('By the rule it would be D.K.')).toBeVisible();
  await expect(page.getByLabel('Words to say')).toHaveValue('');
  await expect(page.locator('.planner-sentence').filter({ hasText: 'Start here.' })).toHaveCount(1);
  await expect(page.locator('.planner-people > li').filter({ hasText: 'Start here.' })).toContainText('R.A.');
  await page.getByLabel('Why I plan for someone else').fill('D.K. leaves in spring');
  await page.getByLabel('Whom I plan for').selectOption('D.K., by the rule');
  await expect(page.getByLabel('Words to say')).toHaveValue('For D.K.');
  await page.getByRole('button', { name: 'R.A.', exact: true }).click();
  await page.locator('.planner-people').getByLabel('Priorities').check();
  await page.locator('.planner-people').getByLabel('Influence').selectOption('5');
  await page.getByLabel('What my team will need next').selectOption('Priorities');
  await expect(page.getByRole('heading', { name: 'Start here: R.A.' })).toBeVisible();
  await expect(page.getByText('Unlike D.K., they decide what your team needs next.')).toBeVisible();

  // A choice that the rule comes to share shows as the rule's.
  await page.getByLabel('Whom I plan for').selectOption('D.K.');
  await page.getByLabel('What my team will need next').selectOption('I can’t say yet');
  await expect(page.getByRole('heading', { name: 'Start here: D.K.' })).toBeVisible();
  await expect(page.getByLabel('Whom I plan for').locator('option:checked')).toHaveText('D.K., by the rule');
});

test('everything can be done by keyboard: add, open, move, delete, undo', async ({ page }) => {
  await open(page);
  await page.locator('.planner-add input').focus();
  for (const person of ['First', 'Second', 'Third']) {
    await page.keyboard.type(person);
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.planner-add input')).toBeFocused();
  }
  await expect(rows(page)).toHaveText(['First', 'Second', 'Third']);
  await page.getByRole('button', { name: 'Third', exact: true }).focus();
  await page.keyboard.press('Enter');
  const up = page.getByRole('button', { name: 'Move Third up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Third', 'First', 'Second']);
  await expect(up).toBeFocused();
  await expect(page.getByText('Third is number 1 of 3.')).toBeAttached();
  // At the end of the list it stays, and so does the focus.
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Third', 'First', 'Second']);
  await expect(up).toBeFocused();
  await expect(page.getByText('Third is number 1 of 3.')).toBeAttached();

  await page.getByRole('button', { name: 'Delete Third' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['First', 'Second']);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'First', exact: true }).click();
  await page.locator('.planner-people').getByLabel('Notes').fill('Written after the deletion');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Third', 'First', 'Second']);
  await expect(page.getByRole('button', { name: 'Third', exact: true })).toBeFocused();
  await expect(page.locator('.planner-people').getByLabel('Notes')).toHaveValue('Written after the deletion');
});

test('the plan is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await page.getByLabel('Words to say').fill('Would that help?');
  await planner(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(planner(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Who (initials or role): D.K.\n');
  expect(copied).toContain('Words to say: Would that help?');
});

test('an outcome that says to widen the net leads to the planner’s question', async ({ page }) => {
  await page.goto(`${quizPath}priorities-elsewhere/`);
  await page.getByRole('link', { name: 'Open the planner' }).click();
  await expect(page).toHaveURL(/\/workshops\/key-relationships\/#ask-who-sees$/);
  const question = page.locator('.planner-question p');
  await expect(question).toHaveText('Who sees what the leadership team is busy with, and would tell you?');
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
  await page.getByRole('button', { name: 'Another question' }).click();
  await expect(question).not.toHaveText('Who sees what the leadership team is busy with, and would tell you?');
});

test('an outcome on the workshop’s own page leads there too, while the planner is awake', async ({ page }) => {
  await open(page);
  const link = page.locator('[data-outcome=further-up] a[href*="#ask-who-signs"]');
  await link.evaluate((one: HTMLAnchorElement) => one.click());
  const question = page.locator('.planner-question p');
  await expect(question).toHaveText('Who approves a new position in your area, one or two levels up?');
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
});

test('no name enters an address, a title or a request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await add(page, 'Zebedee', 5, 1);
  await page.getByLabel('Words to say').fill('Zebedee says');
  expect(page.url() + (await page.title())).not.toContain('Zebedee');
  expect(asked.filter((url) => url.includes('Zebedee'))).toEqual([]);
});
