/** The pages on which every promise to people is checked, beside those of tests/browser/every-place.test.ts. */
import type { Page } from '@playwright/test';
import { fillIn } from '../sheet-page.ts';
import { routes } from '../../../../src/site.ts';
import { add, open as openPlanner, rows, workshopPath } from '../planner-page.ts';
import type { Place } from '../../../browser/accessibility/check-places.ts';
import { articlePath, awake, expect } from '../../../browser/site.ts';
import { answerTwo, quizPath } from '../founding-check.ts';

const read: Place['enter'] = (page, path) => page.goto(path);

async function plan(page: Page) {
  await openPlanner(page);
  await add(page, 'D.K., finance director', 5, 1);
  await add(page, 'Head of operations', 4, 3);
  await rows(page).first().getByRole('button').click();
  await page.getByText('The same as a table').click();
  await expect(page.getByLabel('When we last spoke')).toBeVisible();
}

async function seek(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
}

async function seekAnywhere(page: Page, path: string) {
  await page.goto(path);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('manager');
  await expect(page.getByRole('dialog').locator('[data-search-results] a').first()).toBeVisible();
}

async function asked(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('link', { name: 'Mastodon' }).click();
  await expect(page.locator('.share-server-form')).toHaveCSS('display', 'flex');
}

async function answered(page: Page, path: string) {
  await answerTwo(page, path);
  await expect(page.locator('[data-outcome=unexplained]')).toBeVisible();
  await dressed(page);
}

/** What comes below an outcome brings its styles with it. */
const dressed = (page: Page) => expect(page.locator('.take-along summary')).toHaveCSS('display', 'flex');

async function explored(page: Page, path: string) {
  await page.goto(path);
  await page.locator('[data-explore]').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Send the request' }).click();
  await page.getByRole('checkbox', { name: 'Someone senior' }).check();
  await expect(page.locator('.explore label').first()).toHaveCSS('display', 'flex');
}

async function compared(page: Page, path: string) {
  await page.goto(`${path}#a=no-reason.tested`);
  await awake(page);
  await page.locator('[value=tested]').check();
  await page.getByRole('button', { name: 'I’m done: show both answers' }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

async function begun(page: Page, path: string) {
  await page.goto(path);
  await awake(page);
}

async function rated(page: Page, path: string) {
  await begun(page, path);
  for (const statement of await page.locator('[data-question]').all()) await statement.locator('[value="2"]').check();
  await expect(page.locator('.quiz-results')).toBeVisible();
  await dressed(page);
}

async function filled(page: Page, path: string) {
  await page.goto(path);
  await fillIn(page);
}

export const places: Place[] = [
  { name: 'the founding article, answered', path: articlePath, enter: answered },
  { name: 'the founding article, its figure explored', path: articlePath, enter: explored },
  { name: 'an article with a figure', path: routes.article('who-really-decides'), enter: read },
  { name: 'the list of self-checks', path: routes.quizzes, enter: read },
  { name: 'a self-check, answered', path: quizPath, enter: answered },
  { name: 'two answers compared', path: quizPath, enter: compared },
  { name: 'an article with a table', path: routes.article('what-a-no-is-really-telling-you'), enter: read },
  { name: 'a profile', path: routes.quiz('senior-network'), enter: rated },
  { name: 'a self-check in steps', path: routes.quiz('who-decides'), enter: begun },
  { name: 'the workshop with its planner', path: workshopPath, enter: plan },
  { name: 'a sheet and its form', path: routes.takeaway('cost-of-waiting'), enter: filled },
  { name: 'a sheet with a path', path: routes.takeaway('approval-path'), enter: filled },
  { name: 'an article with a sheet', path: routes.article('help-your-manager-carry-your-case'), enter: read },
  { name: 'sources', path: routes.sources, enter: read },
  { name: 'search with results', path: routes.searchFor('manager'), enter: seek },
  { name: 'search over a page', path: routes.about, enter: seekAnywhere },
  { name: 'an outcome that asks for a server', path: routes.outcome('wrong-person', 'real-limit'), enter: asked },
  { name: 'a topic', path: routes.topic('asking'), enter: read },
];
