import { placeDrawing, type NamedDrawing } from '../../domain/drawing/place.ts';
import { drawingSize } from '../../domain/drawing/size.ts';

/** An element of a drawing, and its attributes. */
export type Mark = readonly ['circle' | 'rect' | 'path', Record<string, string | number | undefined>];

const classes = ({ tone, hollow, name }: { tone: string; hollow?: true | undefined; name?: string }) =>
  [tone === 'mark' ? [] : tone, hollow ? 'hollow' : [], name ?? []].flat().join(' ') || undefined;
/** The style sheet has the usual one. */
const weightOf = (weight: number) => (weight === drawingSize.weight ? undefined : weight);
const outline = ({ hollow, weight }: { hollow?: true | undefined; weight: number }) =>
  hollow ? weightOf(weight) : undefined;

/** Returns the elements of a drawing, the lowest first: for a page, and for the script that draws one. */
export const marksOf = (drawing: Pick<NamedDrawing, 'shapes'>): Mark[] =>
  placeDrawing(drawing).map((shape): Mark => {
    switch (shape.shape) {
      case 'circle':
        return [
          'circle',
          {
            class: classes(shape),
            cx: shape.at[0],
            cy: shape.at[1],
            r: shape.radius,
            'stroke-width': outline(shape),
          },
        ];
      case 'block':
        return [
          'rect',
          {
            class: classes(shape),
            x: shape.at[0],
            y: shape.at[1],
            width: shape.size[0],
            height: shape.size[1],
            'stroke-width': outline(shape),
          },
        ];
      case 'line':
        return [
          'path',
          {
            class: classes(shape),
            d: `M${shape.through.map((point) => point.join(' ')).join('L')}`,
            'stroke-width': weightOf(shape.weight),
            'stroke-dasharray': shape.dashed && drawingSize.dashes,
          },
        ];
    }
  });
