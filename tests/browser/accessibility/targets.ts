/** Targets of a finger: 44 pixels both ways, but for links within a sentence. */
import { expect } from '../site.ts';
import type { Check } from './check.ts';
import { desk, phone } from './windows.ts';

/** Runs in the page. Gives the controls whose target is smaller than `least` pixels, with the target's size. */
function smallTargets(least: number): string[] {
  const boxOf = (element: Node) => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (!getComputedStyle(box).display.startsWith('inline')) return box;
    return document.body;
  };
  /** A link with words of its sentence around it. */
  const isInText = (element: Element) => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const box = boxOf(element);
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let around = '';
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement;
      if (parent && !parent.closest('a') && boxOf(words.currentNode) === box)
        around += words.currentNode.textContent ?? '';
    }
    return /\p{L}{2,}/u.test(around);
  };
  const targetOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const rects = [element, ...labels].map((one) => one.getBoundingClientRect());
    const span = (start: 'left' | 'top', end: 'right' | 'bottom') =>
      Math.max(...rects.map((rect) => rect[end])) - Math.min(...rects.map((rect) => rect[start]));
    return { width: Math.round(span('left', 'right') * 10) / 10, height: Math.round(span('top', 'bottom') * 10) / 10 };
  };
  const isOffered = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === 'none';
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => isOffered(element) && !isInText(element))
    .map((element) => ({ element, ...targetOf(element) }))
    .filter(({ width, height }) => width < least || height < least)
    .map(
      ({ element, width, height }) =>
        `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('type') || '').trim().slice(0, 40)}” in ${boxOf(element).tagName.toLowerCase()}.${boxOf(element).className}: ${width} × ${height}`,
    );
}

export const targets: Check = {
  name: 'every target is at least 44 pixels wide and high',
  run: async (page) => {
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect.soft(await page.evaluate(smallTargets, 44), `${viewport.width} pixels wide`).toEqual([]);
    }
  },
};
