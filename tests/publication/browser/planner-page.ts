import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plannerKey } from '../../../src/domain/planner/saved.ts';
import { routes } from '../../../src/site.ts';
import { expect } from '../../browser/site.ts';

export const workshopPath = routes.workshop('key-relationships');
export const planner = (page: Page) => page.locator('[data-planner]');
export const rows = (page: Page) => page.locator('.planner-people h4');
export const button = (page: Page, name: string) => page.getByRole('button', { name });
export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), plannerKey);
export const fileOf = (workbook: object, version = 1) => JSON.stringify({ kind: plannerKey, version, workbook });

export async function open(page: Page) {
  await page.goto(`${workshopPath}#planner`);
  await planner(page).scrollIntoViewIfNeeded();
  await expect(planner(page).getByRole('heading', { name: 'Keep it' })).toBeAttached();
}

export async function add(page: Page, person: string, influence: number, closeness: number) {
  const form = page.locator('.planner-add');
  await form.getByLabel('Who (initials or role)').fill(person);
  await form.getByLabel('Influence').selectOption(String(influence));
  await form.getByLabel('Closeness').selectOption(String(closeness));
  await form.getByRole('button', { name: 'Add to my list' }).click();
  await expect(rows(page).last()).toHaveText(person);
}

export const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
};

export const load = (page: Page, content: string) =>
  planner(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
