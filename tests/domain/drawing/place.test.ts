import { describe, expect, it } from 'vitest';
import { placeDrawing } from '../../../src/domain/drawing/place.ts';
import { drawingSchema } from '../../../src/domain/drawing/schema.ts';

const place = (...shapes: object[]) =>
  placeDrawing(drawingSchema.parse({ ground: 'paper', alt: 'Circles.', shapes })).map((shape) =>
    'at' in shape ? shape.at : shape.through,
  );

describe('placeDrawing', () => {
  it('repeats a shape in rows, from left to right and then down', () => {
    const repeat = { across: 3, down: 2, by: [20, 10] };
    expect(place({ shape: 'circle', at: [5, 7], radius: 2, repeat })).toEqual([
      [5, 7],
      [25, 7],
      [45, 7],
      [5, 17],
      [25, 17],
      [45, 17],
    ]);
  });

  it('keeps the order in which shapes are written, so that a later one lies over an earlier one', () => {
    const line = {
      shape: 'line',
      through: [
        [0, 0],
        [9, 9],
      ],
    };
    const block = { shape: 'block', at: [1, 2], size: [3, 4], repeat: { down: 2, by: [0, 5] } };
    expect(place(line, block, line)).toEqual([line.through, [1, 2], [1, 7], line.through]);
  });
});
