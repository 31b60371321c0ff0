import type { Drawing } from './schema.ts';

type Written = NamedDrawing['shapes'][number];

/** A drawing whose shapes may have a name, by which styles know them. */
export type NamedDrawing = Omit<Drawing, 'shapes'> & {
  shapes: readonly (Drawing['shapes'][number] & { name?: string })[];
};

/** A shape with its own place, in the units of the drawing. */
export type Shape = Written extends infer Kind ? (Kind extends Written ? Omit<Kind, 'repeat'> : never) : never;

/** Returns every shape of a drawing, those that repeat one by one, the lowest first. */
export const placeDrawing = ({ shapes }: Pick<NamedDrawing, 'shapes'>): Shape[] => shapes.flatMap(eachOf);

function eachOf(written: Written): Shape[] {
  if (written.shape === 'line' || !written.repeat) return [written];
  const { repeat, ...shape } = written;
  const [right, below] = repeat.by;
  const [x, y] = shape.at;
  return Array.from({ length: repeat.across * repeat.down }, (_, index) => ({
    ...shape,
    at: [x + (index % repeat.across) * right, y + Math.floor(index / repeat.across) * below] as [number, number],
  }));
}
