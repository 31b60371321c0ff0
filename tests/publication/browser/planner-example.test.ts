import { add, open, rows } from './planner-page.ts';
import { expect, test } from '../../browser/site.ts';

test('an empty planner is tried with made-up people, and emptied again; people of one’s own are never replaced', async ({
  page,
}) => {
  await open(page);
  const tryIt = page.getByRole('button', { name: 'Try it with made-up people' });
  await tryIt.dblclick();
  await expect(page.getByText('These people are made up.')).toBeVisible();
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByRole('img', { name: /^A map of 6 people/ })).toBeVisible();
  await expect(tryIt).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await add(page, 'T.B., billing', 2, 5);
  await expect(tryIt).toHaveCount(0);
});

test('the map is beside the list on a wide screen, and below it on a phone', async ({ page }) => {
  await open(page);
  await add(page, 'T.B., billing', 2, 5);
  const places = async () => {
    const [list, map] = await Promise.all(
      ['#planner-people', '#planner-map'].map((heading) => page.locator(heading).boundingBox()),
    );
    return {
      beside: list?.y === map?.y,
      isFirst: (map?.x ?? 0) < (list?.x ?? 0),
      isBelow: (map?.y ?? 0) > (list?.y ?? 0),
    };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await places()).toEqual({ beside: true, isFirst: true, isBelow: false });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await places()).toEqual({ beside: false, isFirst: false, isBelow: true });
});
