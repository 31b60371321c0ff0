import type { Page } from '@playwright/test';
import { routes } from '../../../src/site.ts';
import { articlePath, awake } from '../../browser/site.ts';

export const quizPath = routes.quiz('wrong-person');

/** Ticks two signs of the founding self-check and gives the outcome that they lead to. */
export async function answerTwo(page: Page, path = articlePath) {
  await page.goto(path);
  await awake(page);
  await page.locator('[value=no-reason]').check();
  await page.locator('[value=tested]').check();
  return page.locator('[data-outcome=unexplained]');
}
