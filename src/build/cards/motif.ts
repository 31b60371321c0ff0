import { drawMotif, isCircle, type Circle, type Line } from '../../domain/quiz/motif/drawing.ts';
import { cardFrame } from '../../domain/quiz/motif/frames.ts';
import type { Motif } from '../../domain/quiz/motif/motif.ts';
import type { Mark } from '../../domain/quiz/show/marks.ts';
import { paletteColor } from '../palette.ts';
import { circle, line, svg, type Tree } from './tree.ts';

/** Returns a motif in the card's technique and colours. */
export function motifTree(motif: Motif, marks: readonly Mark[]): Tree {
  const items = marks.map((mark) => ({ mark }));
  const shapes = drawMotif(motif, items, cardFrame);
  return svg(
    { width: cardFrame.width, height: cardFrame.height },
    shapes.flatMap((shape) => (isCircle(shape) ? [circleTree(shape)] : lineTree(shape))),
  );
}

/** The marks with which a motif is whole, for a card that is not an outcome's. */
export const wholeMarks: Record<Motif, Mark[]> = {
  ceiling: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  line: [],
  net: ['yes', 'yes', 'yes', 'yes'],
};

function lineTree({ role, from, to, mark }: Line): Tree[] {
  switch (role) {
    case 'ceiling-part':
      return mark === 'yes' ? [line(from, to, { stroke: paletteColor('alarm'), strokeWidth: 10 })] : [];
    case 'line-part':
      return mark === 'yes' ? [line(from, to, { stroke: paletteColor('accent'), strokeWidth: 12 })] : [];
    case 'line-ahead':
    case 'tie':
    case 'way': {
      const isSolid = role === 'way' || (role === 'tie' && mark === 'yes');
      return [line(from, to, { stroke: paletteColor('ink'), ...(!isSolid && { strokeDasharray: '8 12' }) })];
    }
  }
}

function circleTree({ role, x, y, r, filled, mark }: Circle): Tree {
  const stroke = paletteColor(filled ? 'accent' : 'ink');
  const fill = filled || role === 'dot' ? stroke : paletteColor('paper');
  return circle({ cx: x, cy: y, r }, fill, { stroke, ...(mark === 'either' && { strokeDasharray: '8 8' }) });
}
