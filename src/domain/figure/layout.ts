import type { Figure } from './schema.ts';

/** Lengths are in the drawing's own units; text is set in the same units, so a phone shows them about one to one. */
export const figureSize = { width: 340, rowHeight: 84, radius: 14, lineHeight: 15, labelWidth: 15, margin: 6 };

interface Point {
  x: number;
  y: number;
}

interface PlacedLabel extends Point {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedFigure {
  width: number;
  height: number;
  people: (Point & { says: Figure['people'][number]['says']; label: PlacedLabel })[];
  lines: { kind: Figure['lines'][number]['kind']; from: Point; to: Point }[];
  ceiling: { y: number; label: string; labelY: number } | undefined;
}

/** Where each circle, line and label of a figure stands. The highest row is at the top. */
export function placeFigure(figure: Pick<Figure, 'people' | 'lines' | 'ceiling'>): PlacedFigure {
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

  return {
    width,
    height: rows * rowHeight,
    people: figure.people.map((person) => {
      const { x, y } = centre(person.id);
      return {
        x,
        y,
        says: person.says,
        label: oneColumn
          ? labelBeside(person.label, x, y)
          : labelAround(person.label, { x, y, width, isTop: person.row === rows - 1 }),
      };
    }),
    lines: figure.lines.map(({ kind, from, to }) => ({
      kind,
      from: towards(centre(from), centre(to), radius + 3),
      to:
        kind === 'stopped' && ceilingY !== undefined
          ? pointAtHeight(centre(from), centre(to), ceilingY + 5)
          : towards(centre(to), centre(from), radius + 3),
    })),
    ceiling:
      figure.ceiling && ceilingY !== undefined
        ? { y: ceilingY, label: figure.ceiling.label, labelY: ceilingY - 6 }
        : undefined,
  };
}

const labelBeside = (label: string, x: number, y: number): PlacedLabel => ({
  x: x + figureSize.radius + 12,
  y: y + 5,
  anchor: 'start',
  lines: [label],
});

/** Above the circles of the top row, where no line comes from; below the others. The outermost are flush with the edge. */
function labelAround(label: string, at: Point & { width: number; isTop: boolean }): PlacedLabel {
  const { radius, lineHeight, margin } = figureSize;
  const placed = at.isTop
    ? { y: at.y - radius - 10, lines: [label] }
    : { y: at.y + radius + lineHeight, lines: wrapLabel(label) };
  if (at.x < at.width / 4) return { ...placed, x: margin, anchor: 'start' };
  if (at.x > (at.width * 3) / 4) return { ...placed, x: at.width - margin, anchor: 'end' };
  return { ...placed, x: at.x, anchor: 'middle' };
}

/** A label in lines of about `labelWidth` characters, broken between words. */
export function wrapLabel(label: string): string[] {
  return label.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= figureSize.labelWidth
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** The point `distance` away from `start` on the way to `end`. */
function towards(start: Point, end: Point, distance: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return { x: start.x + ((end.x - start.x) * distance) / length, y: start.y + ((end.y - start.y) * distance) / length };
}

function pointAtHeight(start: Point, end: Point, y: number): Point {
  const share = (y - start.y) / (end.y - start.y || 1);
  return { x: start.x + (end.x - start.x) * share, y };
}
