/** Page by page, in the state in which it has most to show, every check. */
import type { Page } from '@playwright/test';
import { test } from '../site.ts';
import type { Check } from './check.ts';
import { forcedColors } from './forced-colors.ts';
import { keyboard } from './keyboard.ts';
import { motion } from './motion.ts';
import { targets } from './targets.ts';
import { enlargedText } from './text.ts';
import { phone } from './windows.ts';

export interface Place {
  name: string;
  path: string;
  /** Opens the page and brings it into the state that is checked. */
  enter: (page: Page, path: string) => Promise<unknown>;
}

const checks: Check[] = [targets, motion, forcedColors, keyboard, enlargedText];

/** Opens a place. One that isn't there says so on the console, as it should. */
export async function open(page: Page, { path, enter }: Place, complaints: string[]): Promise<void> {
  await enter(page, path);
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('404')));
}

/** Makes a test of every place: each check in turn, on a phone. */
export function checkPlaces(places: readonly Place[]): void {
  for (const place of places) {
    test(`${place.name}: ${checks.map(({ name }) => name).join('; ')}`, async ({ page, complaints }) => {
      await page.setViewportSize(phone);
      await open(page, place, complaints);
      for (const { name, run } of checks) await test.step(name, () => run(page));
    });
  }
}
