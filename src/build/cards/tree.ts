/** An element of a card: a box, or a drawing with what is in it. */
export interface Tree {
  type: string;
  props: Record<string, unknown>;
}

export const element = (type: string, props: Record<string, unknown>, ...children: (Tree | string)[]): Tree => ({
  type,
  props: children.length === 0 ? props : { ...props, children: children.length === 1 ? children[0] : children },
});

export const box = (style: Record<string, unknown>, ...children: (Tree | string)[]) =>
  element('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);

/** `units` are the width and the height that what is in it is measured in, where those are others. */
export const svg = (size: { width: number; height: number }, children: Tree[], units = size) =>
  element('svg', { ...size, viewBox: `0 0 ${units.width} ${units.height}` }, ...children);

/** How a line or a circle is drawn. */
export interface Stroke {
  stroke: string;
  strokeWidth?: number;
  strokeDasharray?: string;
}

export const circle = (at: { cx: number; cy: number; r: number }, fill: string, stroke: Stroke) =>
  element('circle', { ...at, fill, strokeWidth: 6, ...stroke });

export const line = (from: { x: number; y: number }, to: { x: number; y: number }, stroke: Stroke) =>
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, strokeWidth: 6, ...stroke });
