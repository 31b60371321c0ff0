import { drawingColors } from '../../domain/drawing/colors.ts';
import { placeDrawing } from '../../domain/drawing/place.ts';
import type { Drawing } from '../../domain/drawing/schema.ts';
import { drawingSize } from '../../domain/drawing/size.ts';
import { paletteColor } from '../palette.ts';
import { element, svg, type Tree } from './tree.ts';

/** Returns the drawing of a piece as a square of a card, `size` pixels wide, in the colours of light. */
export function drawingTree(drawing: Drawing, size: number): Tree {
  const { side } = drawingSize;
  const colors = drawingColors[drawing.ground];
  const ground = paletteColor(colors.ground);
  const shapes = placeDrawing(drawing).map((shape) => {
    const stroke = paletteColor(colors[shape.tone]);
    const { weight: strokeWidth } = shape;
    if (shape.shape === 'line')
      return element('polyline', {
        points: shape.through.join(' '),
        fill: 'none',
        stroke,
        strokeWidth,
        ...(shape.dashed && { strokeDasharray: drawingSize.dashes }),
      });
    const look = shape.hollow ? { fill: ground, stroke, strokeWidth } : { fill: stroke };
    const [x, y] = shape.at;
    if (shape.shape === 'circle') return element('circle', { cx: x, cy: y, r: shape.radius, ...look });
    return element('rect', { x, y, width: shape.size[0], height: shape.size[1], ...look });
  });
  return svg({ width: size, height: size }, [element('rect', { width: side, height: side, fill: ground }), ...shapes], {
    width: side,
    height: side,
  });
}
