import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { plannerKey, saveWorkbook } from '../../src/domain/planner/saved.ts';
import { emptyWorkbook, newRelationship, ratings } from '../../src/domain/planner/workbook.ts';
import { routes, site } from '../../src/site.ts';
import { expect, expectAccessible, quizPath, test } from './site.ts';

const path = routes.workshop(site.workshop);
const planner = (page: Page) => page.locator('[data-planner]');
const rows = (page: Page) => page.locator('.planner-people h4');
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), plannerKey);
const fileOf = (workbook: object, version = 1) => JSON.stringify({ kind: plannerKey, version, workbook });

async function open(page: Page, hash = '#planner') {
  await page.goto(path + hash);
  await planner(page).scrollIntoViewIfNeeded();
  await expect(planner(page).getByRole('heading', { name: 'Keep it' })).toBeAttached();
}

async function add(page: Page, person: string, influence: number, closeness: number) {
  const form = page.locator('.planner-add');
  await form.getByLabel('Who (initials or role)').fill(person);
  await form.getByLabel('Influence').selectOption(String(influence));
  await form.getByLabel('Closeness').selectOption(String(closeness));
  await form.getByRole('button', { name: 'Add to my list' }).click();
  await expect(rows(page).last()).toHaveText(person);
}

const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
};

const load = (page: Page, content: string) =>
  planner(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });

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

test('what a date field may hold for a moment can always be loaded again', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await page.getByLabel('Date of the first step').focus();
  await page.keyboard.type('1203202699');
  await page.getByLabel('Date of the first step').evaluate((field: HTMLInputElement) => {
    field.value = '120263-01-01';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.getByLabel('Words to say').fill('Kept');
  await open(page);
  await page.reload();
  await expect(page.getByLabel('Words to say')).toHaveValue('Kept');
});

test('a wrong file is refused with the reason, and nothing is lost', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  for (const [content, reason] of [
    ['holiday photos', 'This file can’t be read as a plan.'],
    ['{"kind":"budget"}', 'This file isn’t from this planner.'],
    [fileOf({}, 99), 'saved by a newer version of this page'],
    [fileOf({ relationships: [{ person: 'X' }] }), 'relationships.0.id is wrong'],
  ] as const) {
    await load(page, content);
    await expect(planner(page).getByRole('alert')).toContainText(reason);
    await expect(rows(page)).toHaveText(['D.K.']);
  }
});

test('two tabs agree', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await add(page, 'D.K.', 5, 1);
  await expect(rows(other)).toHaveText(['D.K.']);
  await other.getByLabel('Words to say').fill('From the other tab');
  await expect(page.getByLabel('Words to say')).toHaveValue('From the other tab');
  await other.getByRole('button', { name: 'Forget everything' }).click();
  await expect(rows(page)).toHaveCount(0);
});

test.describe('storage', () => {
  const breakStorage = (kind: 'refused' | 'full') => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    if (kind === 'refused')
      Storage.prototype.getItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
  };

  for (const how of ['refused', 'full'] as const) {
    test(`${how}: said, and nothing typed is lost while the page is open`, async ({ page }) => {
      await page.addInitScript(breakStorage, how);
      await open(page);
      await add(page, 'D.K.', 5, 1);
      await page.getByLabel('Words to say').fill('Still here');
      await add(page, 'R.A.', 4, 1);
      await expect(page.getByLabel('Words to say')).toHaveValue('Still here');
      await expect(page.getByText('This browser won’t keep anything for us')).toBeVisible();
      expect((await download(page, 'Save to a file')).content).toContain('Still here');
    });
  }

  for (const [name, kept, sentence] of [
    ['a newer plan', fileOf({ of: 'another shape' }, 99), 'made with a newer version of this page'],
    ['a damaged plan', '{"kind":"who-can-say-yes/planner","ver', 'a plan that can’t be read any more'],
  ] as const) {
    test(`${name} is said and not written over`, async ({ page }) => {
      await page.addInitScript(
        ([key, text]) => {
          if (!sessionStorage.getItem('set')) localStorage.setItem(key, text);
          sessionStorage.setItem('set', 'yes');
        },
        [plannerKey, kept] as const,
      );
      await page.goto(`${path}#planner`);
      await expect(planner(page)).toContainText(sentence);
      await expect(page.locator('.planner-add')).toHaveCount(0);
      expect(await stored(page)).toBe(kept);
      expect((await download(page, 'Save what is there to a file')).content).toBe(kept);
      await page.getByRole('button', { name: 'Forget it and begin anew' }).click();
      await expect(page.locator('.planner-add')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await stored(page)).toBe(kept);
    });
  }
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

const crowd = (count: number) =>
  saveWorkbook({
    ...emptyWorkbook,
    relationships: Array.from({ length: count }, (_, index) =>
      newRelationship({
        id: `p-${index}`,
        person: ['WWWWWWWWWWWW', 'D.K., finance', 'M', 'Operations'][index % 4] ?? '',
        influence: ratings[index % 5] ?? 1,
        closeness: ratings[Math.floor(index / 3) % 5] ?? 1,
      }),
    ),
  });

for (const width of [360, 1280]) {
  test(`forty people on the map: no label meets another or leaves the picture, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await load(page, crowd(40));
    await expect(rows(page)).toHaveCount(40);
    await expect(page.getByText('The list has room for 40 people.')).toBeVisible();
    const meets = await page.locator('.planner-map').evaluate((map) => {
      const inside = map.getBoundingClientRect();
      const scale = inside.width / (map as SVGSVGElement).viewBox.baseVal.width;
      // What is seen of a label: its text, as far as the picture around it shows it.
      const seen = [...map.querySelectorAll('svg')].map((frame) => {
        const text = frame.querySelector('text')?.getBoundingClientRect() ?? new DOMRect();
        const start = inside.left + frame.x.baseVal.value * scale;
        const end = start + frame.width.baseVal.value * scale;
        return {
          left: text.left,
          right: Math.min(text.right, end),
          top: text.top,
          bottom: text.bottom,
        };
      });
      const circles = [...map.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
      const overlap = (a: (typeof seen)[number], b: (typeof seen)[number]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
      return {
        labels: seen.length,
        clipped: [...map.querySelectorAll('svg')].every((frame) => getComputedStyle(frame).overflow === 'hidden'),
        collisions: seen.flatMap((one, index) =>
          [...seen.slice(index + 1), ...circles].filter((other) => overlap(one, other)).map(() => index),
        ),
        outside: seen.filter((one) => one.left < inside.left || one.right > inside.right + 0.5).length,
      };
    });
    expect(meets).toEqual({ labels: 40, clipped: true, collisions: [], outside: 0 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

for (const width of [360, 1280]) {
  test(`nothing moves when the planner takes its place, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const state = window as unknown as { shift: number };
      state.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible, empty and full, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await expectAccessible(page);
    await load(page, crowd(5));
    await rows(page).first().getByRole('button').click();
    await page.getByText('The same as a table').click();
    await expect(page.getByRole('cell').first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('every control is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await rows(page).first().getByRole('button').click();
  const small = await planner(page)
    .locator(
      'button, input:not([type=checkbox], [type=file]), select, textarea:not([hidden]), label:has(input), summary',
    )
    .evaluateAll((controls) =>
      controls
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});

test('the plan prints alone, on one page; the workshop prints its worksheet', async ({ page }) => {
  await open(page);
  await add(page, 'D.K., finance director', 5, 1);
  for (const label of ['What I want from this relationship', 'What they care about', 'First step', 'Words to say'])
    await planner(page).getByRole('textbox', { name: label, exact: true }).fill('A long word or two, '.repeat(30));
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.getByRole('button', { name: 'Print this plan' }).click();
  await expect(page.locator('html[data-asked]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'My plan for D.K., finance director' })).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();

  // Printing ends with the event that brings the page back.
  const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(page.locator('html[data-printing]')).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
  await expect(planner(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your plan', exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: 'My people' }).getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('table', { name: 'My map' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.sheet').first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('its questions stand there, and a link to one finds it', async ({ page }) => {
    await page.goto(`${path}#ask-who-signs`);
    await expect(page.locator('#ask-who-signs')).toBeInViewport();
    await expect(page.locator('#ask-who-signs')).toHaveText(/Who approves a new position/);
    await expect(page.locator('.plan')).toHaveCount(2);
    await expect(page.getByText('The planner works with script, and script is off here.')).toBeVisible();
  });
});
