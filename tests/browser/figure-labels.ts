/** How near the labels of figures come to lines and circles that they don't name. */
import type { Page } from '@playwright/test';

/** A figure of a piece, or the drawing of a self-check. In both a label follows the shape that it names. */
const figures = '.diagram svg, svg.quiz-figure';

export interface Nearness {
  label: string;
  /** The shape's class, or else its element. */
  shape: string;
  /** CSS pixels between the label's box and the painted edge; less than 0 where they overlap. */
  apart: number;
}

/** Returns each label of the page with each shape that it comes nearer to than `least` CSS pixels and doesn't name. */
export const nearLabels = (page: Page, least: number): Promise<Nearness[]> =>
  page.evaluate(
    ({ figures, least }) => {
      const named = (text: Element): Element | undefined => {
        let shape = text.previousElementSibling;
        while (shape?.localName === 'text') shape = shape.previousElementSibling;
        return shape ?? undefined;
      };
      /** The dot of a circle is the same person. */
      const place = (shape: Element | undefined) =>
        shape?.localName === 'circle' ? `${shape.getAttribute('cx')} ${shape.getAttribute('cy')}` : shape;

      const near = ([...document.querySelectorAll<SVGSVGElement>(figures)] as SVGSVGElement[])
        .filter((figure) => figure.checkVisibility())
        .flatMap((figure) => {
          const scale = figure.getScreenCTM()?.a ?? 1;
          const shapes = [...figure.querySelectorAll<SVGGeometryElement>('path, circle')];
          const edges = shapes.map((shape) => {
            const { stroke, strokeWidth } = getComputedStyle(shape);
            const length = shape.getTotalLength();
            const steps = Math.ceil(length);
            return {
              shape,
              half: stroke === 'none' ? 0 : parseFloat(strokeWidth) / 2,
              points: Array.from({ length: steps + 1 }, (_, step) => shape.getPointAtLength((length * step) / steps)),
            };
          });
          return [...figure.querySelectorAll('text')].flatMap((text) => {
            const { x, y, width, height } = text.getBBox();
            const own = place(named(text));
            return edges
              .filter(({ shape }) => place(shape) !== own)
              .map(({ shape, half, points }) => ({
                label: text.textContent.trim(),
                shape: shape.getAttribute('class') || shape.localName,
                apart:
                  scale *
                  (Math.min(
                    ...points.map((point) =>
                      Math.hypot(
                        Math.max(x - point.x, 0, point.x - x - width),
                        Math.max(y - point.y, 0, point.y - y - height),
                      ),
                    ),
                  ) -
                    half),
              }));
          });
        });
      return near
        .filter(({ apart }) => apart < least)
        .map((one) => ({ ...one, apart: Math.round(one.apart * 10) / 10 }));
    },
    { figures, least },
  );
