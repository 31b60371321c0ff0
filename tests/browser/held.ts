import type { Page } from '@playwright/test';

/** Holds back answers from addresses like `address` until they are released. */
export async function hold(page: Page, address: RegExp) {
  let release = () => {};
  const allowed = new Promise<void>((resolve) => (release = resolve));
  const answers: Promise<unknown>[] = [];
  await page.route(address, async (route) => {
    answers.push(page.waitForEvent('requestfinished', (request) => request === route.request()).catch(() => {}));
    await allowed;
    await route.continue();
  });
  /** Resolves when all have come, and what they bring was drawn. */
  const released = async () => {
    await Promise.all(answers);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  };
  return { release, released };
}
