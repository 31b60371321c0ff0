/** Text that a reader enlarges or spreads: nothing scrolls sideways, is clipped or is drawn over something else. */
import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import type { Check } from './check.ts';
import { measureText } from './measure-text.ts';
import { desk, phone } from './windows.ts';

interface Condition {
  name: string;
  viewport: { width: number; height: number };
  /** Gives what undoes it. */
  set: (page: Page) => Promise<() => Promise<unknown>>;
}

/** The browser's own setting, which the root's `rem` follows. */
const defaultFontSize = (size: number) => async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const setTo = (standard: number) => session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await setTo(size);
  return () => setTo(16);
};

/** As browsers zoom text alone: every size of a font, and nothing else. */
async function zoomText(page: Page) {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg *)')];
    const sizes = elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
    elements.forEach((element, index) => (element.style.fontSize = `${(sizes[index] ?? 0) * 2}px`));
  });
  return () => page.evaluate(() => document.querySelectorAll('[style]').forEach((one) => one.removeAttribute('style')));
}

/** The values of WCAG 1.4.12. */
async function spaceText(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  return () => page.evaluate(() => (document.adoptedStyleSheets = []));
}

const asItIs = () => Promise.resolve(() => Promise.resolve());

const conditions: Condition[] = [
  { name: 'as it is', viewport: phone, set: asItIs },
  { name: 'the page at 400 %', viewport: { width: 320, height: 256 }, set: asItIs },
  { name: 'text spaced, on a phone', viewport: phone, set: spaceText },
  { name: 'text spaced, on a desk', viewport: desk, set: spaceText },
  { name: 'a default font size of 200 %', viewport: phone, set: defaultFontSize(32) },
  { name: 'a default font size of 200 %, on a desk', viewport: desk, set: defaultFontSize(32) },
  { name: 'text alone at 200 %', viewport: phone, set: zoomText },
  { name: 'text alone at 200 %, on a desk', viewport: desk, set: zoomText },
];

export const enlargedText: Check = {
  name: 'text may be enlarged and spread',
  run: async (page) => {
    for (const { name, viewport, set } of conditions) {
      await page.setViewportSize(viewport);
      const undo = await set(page);
      expect.soft(await page.evaluate(measureText), name).toEqual({ sideways: [], clipped: [], overlapping: [] });
      await undo();
    }
  },
};
