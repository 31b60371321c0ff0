import type { Page } from '@playwright/test';
import { expect, expectAccessible } from '../site.ts';
import { targets } from './targets.ts';

/** Expects of a page as it is now: no fault that axe knows and no sideways scroll, narrow and wide, light and dark; targets as large as a finger. */
export async function expectForEveryone(page: Page): Promise<void> {
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  await targets.run(page);
}
