/** Colours that the reader's system sets: everything that is drawn can still be seen. */
import { expect } from '../site.ts';
import type { Check } from './check.ts';
import { contrastWith } from './measure-color.ts';
import { desk } from './windows.ts';

interface Drawn {
  /** The colours of each kind of line and shape, the best that it has first. */
  shapes: { name: string; paints: string[] }[];
  /** Controls that nothing sets off: no edge, no line below, no mark before their words. */
  plain: string[];
  /** Elements whose invisible edges the system paints, though they only shape a triangle. */
  squares: string[];
  /** Found words that look like the words around them. */
  unmarked: number;
}

/** Runs in the page. */
function drawn(): Drawn {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  const name = (one: Element) =>
    [one.closest('svg')?.parentElement?.className, one.tagName, one.getAttribute('class')].filter(Boolean).join(' ');
  const shapes = new Map<string, { name: string; paints: string[] }>();
  // A drawing is a picture, with a ground and colours of its own.
  for (const one of shown('svg:not(.drawing) :is(path, circle, rect, line, text)')) {
    const { fill, stroke } = getComputedStyle(one);
    const paints = (one.tagName === 'text' ? [fill] : [fill, stroke]).filter((paint) => paint !== 'none');
    shapes.set(name(one) + paints.join(), { name: name(one), paints });
  }
  const canvas = getComputedStyle(document.body).backgroundColor;
  const plain = shown('button, select, textarea, input:not([type=checkbox], [type=radio])').filter((one) => {
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(one);
    const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
    return !hasEdge && textDecorationLine === 'none' && getComputedStyle(one, '::before').content === 'none';
  });
  const squares = shown('[aria-expanded], summary').filter((one) => {
    const { content, borderTopColor, borderTopWidth } = getComputedStyle(one, '::before');
    return content !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== 'rgba(0, 0, 0, 0)';
  });
  return {
    shapes: [...shapes.values()],
    plain: plain.map(name),
    squares: squares.map(name),
    unmarked: shown('mark').filter((one) => getComputedStyle(one).backgroundColor === canvas).length,
  };
}

export const forcedColors: Check = {
  name: 'all that is drawn shows in forced colours',
  run: async (page) => {
    await page.setViewportSize(desk);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const { shapes, ...faults } = await page.evaluate(drawn);
      expect.soft(faults, colorScheme).toEqual({ plain: [], squares: [], unmarked: 0 });
      for (const { name, paints } of shapes) {
        const contrasts = await Promise.all(paints.map((paint) => page.evaluate(contrastWith, paint)));
        expect.soft(Math.max(...contrasts), `${name} in ${colorScheme}`).toBeGreaterThanOrEqual(3);
      }
    }
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
  },
};
