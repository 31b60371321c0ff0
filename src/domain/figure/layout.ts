import { pointAtHeight, towards, type Point, type Segment } from './geometry.ts';
import {
  freest,
  labelBeside,
  labelBoxes,
  labelsAround,
  labelsOnCeiling,
  type Obstacles,
  type PlacedLabel,
} from './labels.ts';
import type { Figure } from './schema.ts';
import { everyLine } from './explore/way.ts';
import { figureSize } from './size.ts';

/** A figure with the place of each of its parts, in the units of `figureSize`, from its top left corner. */
export interface PlacedFigure {
  width: number;
  height: number;
  people: (Point & { says: Figure['people'][number]['says']; label: PlacedLabel })[];
  lines: (Segment & { kind: Figure['lines'][number]['kind'] })[];
  ceiling: { y: number; label: PlacedLabel } | undefined;
}

/**
 * Returns the place of each circle, line and label of a figure, and after its lines of each that a reader may add, of
 * which labels keep clear as well. The highest row is at the top.
 */
export function placeFigure(figure: Pick<Figure, 'people' | 'lines' | 'ceiling' | 'explore'>): PlacedFigure {
  const { width, rowHeight, radius } = figureSize;
  const rows = Math.max(...figure.people.map((person) => person.row)) + 1;
  const columns = Math.max(...figure.people.map((person) => person.column)) + 1;
  const oneColumn = columns === 1;

  const rowY = (row: number) => (rows - 1 - row) * rowHeight + rowHeight / 2 - (oneColumn ? 8 : 0);
  const columnX = (column: number) => (oneColumn ? width * 0.3 : ((column + 0.5) * width) / columns);
  const ceilingY = figure.ceiling && rowY(figure.ceiling.above) - rowHeight / 2;
  const centres = new Map(
    figure.people.map((person) => [person.id, { x: columnX(person.column), y: rowY(person.row) }]),
  );
  const centre = (id: string) => centres.get(id) ?? { x: 0, y: 0 };
  const lines = everyLine(figure).map(({ kind, from, to }) => ({
    kind,
    from: towards(centre(from), centre(to), radius + 3),
    to:
      kind === 'stopped' && ceilingY !== undefined
        ? pointAtHeight(centre(from), centre(to), ceilingY + 5)
        : towards(centre(to), centre(from), radius + 3),
  }));
  const obstacles: Obstacles = { lines: [...lines], circles: [...centres.values()], labels: [] };
  const ceiling =
    figure.ceiling && ceilingY !== undefined
      ? { y: ceilingY, label: freest(labelsOnCeiling(figure.ceiling.label, ceilingY), obstacles) }
      : undefined;
  if (ceiling) {
    obstacles.lines.push({ from: { x: 0, y: ceiling.y }, to: { x: width, y: ceiling.y } });
    obstacles.labels.push(...labelBoxes(ceiling.label));
  }

  return {
    width,
    height: rows * rowHeight,
    people: figure.people.map((person) => {
      const at = centre(person.id);
      const label = oneColumn
        ? labelBeside(person.label, at)
        : freest(labelsAround(person.label, at, person.row === rows - 1), {
            ...obstacles,
            circles: obstacles.circles.filter((circle) => circle !== at),
          });
      obstacles.labels.push(...labelBoxes(label));
      return { ...at, says: person.says, label };
    }),
    lines,
    ceiling,
  };
}
