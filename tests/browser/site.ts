import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { routes, site } from '../../src/site.ts';

export const articlePath = routes.article(site.foundingArticle);

/** For an attribute that holds an address at or under `path`. */
export const beginningWith = (path: string) => new RegExp(`^${path.replace(/[^\w/]/g, '\\$&')}`);

/** Chrome's own word on a drawing that does not go along, since the next page was there before or never came: no script of ours asks for it. */
const givesUpTransition = /^Transition was (aborted|skipped)/;

/** A page that fails its test when it asks another host for anything, breaks its policy, throws, or sets a cookie. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, context, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) complaints.push(`asked ${request.url()}`);
      });
      page.on('pageerror', ({ message }) => {
        if (!givesUpTransition.test(message)) complaints.push(`threw ${message}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`said ${message.text()}`);
      });
      await use(complaints);
      for (const { name } of await context.cookies()) complaints.push(`set the cookie ${name}`);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The ids of the outcomes that a reader sees. */
export const visibleOutcomes = (page: Page) =>
  page
    .locator('[data-outcome]')
    .evaluateAll((outcomes) =>
      outcomes.filter((outcome) => outcome.checkVisibility()).map((outcome) => outcome.getAttribute('data-outcome')),
    );

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Waits until the self-check's script has taken over. */
export async function awake(page: Page): Promise<void> {
  await page.locator('[data-quiz-box]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-quiz-box]')).toHaveAttribute('data-decided', /.*/);
}

/**
 * Counts from the next page on what moves by itself. What moves because a reader has just ticked a box is no shift: an
 * outcome takes its place. The function gives the count once two more frames have been drawn.
 */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    const shiftOf = (entry: PerformanceEntry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      return hadRecentInput ? 0 : value;
    };
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (state.shift += shiftOf(entry)))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  return () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve((window as unknown as { shift: number }).shift)),
          ),
        ),
    );
}
