import { saveWorkbook } from '../../../src/domain/planner/saved.ts';
import { emptyWorkbook, newRelationship, ratings } from '../../../src/domain/planner/workbook.ts';
import { add, load, open, planner, rows, workshopPath } from './planner-page.ts';
import { expect, expectAccessible, test, watchShift } from '../../browser/site.ts';

const crowd = (count: number) =>
  saveWorkbook({
    ...emptyWorkbook,
    relationships: Array.from({ length: count }, (_, index) =>
      newRelationship({
        id: `p-${index}`,
        person: ['WWWWWWWWWWWW', 'D.K., finance', 'M', 'Maximiliane von Hohenstein-Oettingen'][index % 4] ?? '',
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
      // What is seen of each line of a label: its text, as far as the picture around it shows it.
      const seen = [...map.querySelectorAll('svg')].flatMap((frame, label) => {
        const start = inside.left + frame.x.baseVal.value * scale;
        const end = start + frame.width.baseVal.value * scale;
        return [...frame.querySelectorAll('text')].map((line) => {
          const text = line.getBoundingClientRect();
          return {
            label,
            isWhole: text.left > start - 0.5 && text.right < end + 0.5,
            left: Math.max(text.left, start),
            right: Math.min(text.right, end),
            // Without what a font keeps above and below its letters.
            top: text.top + text.height / 5,
            bottom: text.bottom - text.height / 5,
          };
        });
      });
      const circles = [...map.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
      const overlap = (a: Omit<(typeof seen)[number], 'label' | 'isWhole'>, b: typeof a) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
      return {
        labels: new Set(seen.map(({ label }) => label)).size,
        cut: seen.filter(({ isWhole }) => !isWhole).length,
        clipped: [...map.querySelectorAll('svg')].every((frame) => getComputedStyle(frame).overflow === 'hidden'),
        collisions: seen.flatMap((one, index) =>
          [...seen.slice(index + 1), ...circles].filter((other) => overlap(one, other)).map(() => index),
        ),
        outside: seen.filter((one) => one.left < inside.left || one.right > inside.right + 0.5).length,
      };
    });
    expect(meets).toEqual({ labels: 40, cut: 0, clipped: true, collisions: [], outside: 0 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

for (const width of [360, 1280]) {
  test(`nothing moves when the planner takes its place, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shift = await watchShift(page);
    await open(page);
    expect(await shift()).toBe(0);
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
    await page.goto(`${workshopPath}#ask-who-signs`);
    await expect(page.locator('#ask-who-signs')).toBeInViewport();
    await expect(page.locator('#ask-who-signs')).toHaveText(/Who approves a new position/);
    await expect(page.locator('.plan')).toHaveCount(2);
    await expect(page.getByText('The planner comes here by script.')).toBeVisible();
  });
});
