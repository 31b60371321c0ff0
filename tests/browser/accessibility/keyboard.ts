/** Stops of the Tab key: everything, one after the other, with a ring around it and nothing in front of it. */
import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import type { Check } from './check.ts';
import { contrastWith } from './measure-color.ts';
import { desk } from './windows.ts';

interface Stop {
  name: string;
  ring: string;
  isRinged: boolean;
  isSeen: boolean;
}

/** Runs in the page: the element that has the focus, and whether a reader sees that it has. */
function focused(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [
    (left + Math.min(right, left + innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ];
  const front = document.elementFromPoint(x, y);
  const lines = [...element.getClientRects()];
  const hit = lines.some((line) => {
    const at = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  });
  return {
    name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') || element.textContent || element.getAttribute('type') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`,
    ring: `${outlineStyle} ${outlineWidth} ${outlineColor}`,
    isRinged: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isSeen:
      bottom > 0 &&
      top < innerHeight &&
      (hit || (front !== null && (element.contains(front) || front.contains(element)))),
  };
}

/** Every element that Tab stops at, from the page's beginning to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (;;) {
    await page.keyboard.press('Tab');
    let stop = await page.evaluate(focused);
    if (!stop) return stops;
    if (!stop.isSeen) {
      // A busy machine scrolls to it a frame later.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      stop = (await page.evaluate(focused)) ?? stop;
    }
    stops.push(stop);
    if (stops.length > 400) throw new Error('Tab does not come to an end.');
  }
}

export const keyboard: Check = {
  name: 'each stop of the keyboard shows a ring',
  run: async (page) => {
    await page.setViewportSize(desk);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(2);
    expect
      .soft(
        stops.filter(({ isRinged }) => !isRinged),
        'stops without a ring',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ isSeen }) => !isSeen),
        'stops out of sight',
      )
      .toEqual([]);
    const rings = stops.filter(({ isRinged }) => isRinged).map(({ ring }) => ring.replace(/^\S+ \S+ /, ''));
    for (const color of new Set(rings))
      expect.soft(await page.evaluate(contrastWith, color), color).toBeGreaterThanOrEqual(3);
  },
};
