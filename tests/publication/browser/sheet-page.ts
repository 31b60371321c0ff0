import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The form of a sheet, awake. */
export async function sheetForm(page: Page) {
  const form = page.locator('[data-takeaway]');
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  return form;
}

/** Writes into every field that there is, and opens a row more. */
export async function fillIn(page: Page): Promise<void> {
  const form = await sheetForm(page);
  for (const box of await form.locator('textarea:visible').all()) await box.fill('Two testers, by October.');
  await form.getByRole('button', { name: 'Add a row' }).first().click();
  for (const field of await form.locator('input[type=text]').all()) await field.fill('1200');
  for (const day of await form.locator('input[type=date]').all()) await day.fill('2027-09-17');
}
