import type { Page } from '@playwright/test';

/** Something that holds on every page. It leaves the page as it was, so that the next check can follow. */
export interface Check {
  name: string;
  run: (page: Page) => Promise<void>;
}
