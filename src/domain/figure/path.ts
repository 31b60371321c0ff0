import type { PlacedFigure } from './layout.ts';

/** Returns a length as a drawing writes it. */
export const tenths = (length: number) => Math.round(length * 10) / 10;

/** Returns a placed line as the path of an SVG. */
export const pathOf = ({ from, to }: PlacedFigure['lines'][number]) =>
  `M${tenths(from.x)} ${tenths(from.y)}L${tenths(to.x)} ${tenths(to.y)}`;
