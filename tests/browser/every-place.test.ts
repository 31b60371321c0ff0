/** A page of each kind, of whichever publication this is: it can be read, used and shared by everybody, with and without script. */
import { routes } from '../../src/site.ts';
import { specimens } from '../specimens.ts';
import { checkPlaces, type Place } from './accessibility/check-places.ts';
import { desk, phone } from './accessibility/windows.ts';
import { awake, expect, expectAccessible, test } from './site.ts';

const read: Place['enter'] = (page, path) => page.goto(path);

/** Gives the first answer to the first question. Where one answer is enough, the parts below the outcome bring their styles. */
const begun: Place['enter'] = async (page, path) => {
  await page.goto(path);
  await awake(page);
  await page.locator('[data-quiz] input').first().check();
  if (await page.locator('[data-outcome]').filter({ visible: true }).count())
    await expect(page.locator('.take-along summary')).toHaveCSS('display', 'flex');
};

/** Waits for what a script brings into the page, which moves the rest of it. */
const withForm =
  (form: string): Place['enter'] =>
  async (page, path) => {
    await page.goto(path);
    if ((await page.locator(form).count()) === 0) return;
    await page.locator(form).scrollIntoViewIfNeeded();
    await expect(page.locator(form).locator('input').first()).toBeVisible();
    await page.evaluate(() => scrollTo(0, 0));
  };

const { article, workshop, outcome, takeaway, series, quiz, embed } = specimens;
const places: Place[] = [
  { name: 'home', path: routes.home, enter: read },
  { name: 'the list of articles', path: routes.articles, enter: read },
  { name: 'about', path: routes.about, enter: read },
  { name: 'search', path: routes.search, enter: read },
  { name: 'a page that isn’t there', path: `${routes.base}nowhere/`, enter: read },
  ...Object.entries({ article, outcome, series }).flatMap(([name, paths]) =>
    paths.map((path) => ({ name, path, enter: read })),
  ),
  ...workshop.map((path) => ({ name: 'workshop', path, enter: withForm('[data-planner]') })),
  ...takeaway.map((path) => ({ name: 'takeaway', path, enter: withForm('[data-takeaway]') })),
  ...quiz.map((path) => ({ name: 'a self-check, begun', path, enter: begun })),
  ...embed.map((path) => ({ name: 'a self-check in a frame, begun', path, enter: begun })),
];

checkPlaces(places);

for (const { name, path, enter } of places) {
  test(`${name}: no fault that axe knows, light on a phone and dark at a desk`, async ({ page, complaints }) => {
    for (const [colorScheme, size] of [
      ['light', phone],
      ['dark', desk],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await enter(page, path);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('404')));
  });
}
