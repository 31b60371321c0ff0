import type { Figure } from './schema.ts';
import { everyLine } from './explore/way.ts';

/** Measures of a figure, in its own units. Text uses the same units, so that a phone shows them about one to one. */
export const figureSize = {
  width: 340,
  rowHeight: 84,
  radius: 14,
  lineHeight: 15,
  labelWidths: [15, 10],
  margin: 6,
};

interface Point {
  x: number;
  y: number;
}

interface PlacedLabel extends Point {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

/** A figure with the place of each of its parts, in the units of `figureSize`, from its top left corner. */
export interface PlacedFigure {
  width: number;
  height: number;
  people: (Point & { says: Figure['people'][number]['says']; label: PlacedLabel })[];
  lines: { kind: Figure['lines'][number]['kind']; from: Point; to: Point }[];
  ceiling: { y: number; label: string; labelY: number } | undefined;
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
  // Labels keep clear of the ceiling and of its label.
  const ceilingLines = (ceilingY === undefined ? [] : [ceilingY, ceilingY - 11]).map((y) => ({
    from: { x: 0, y },
    to: { x: width, y },
  }));
  const obstacles = { lines: [...lines, ...ceilingLines], circles: [...centres.values()] };

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
          : labelAround(person.label, { x, y, width, isTop: person.row === rows - 1 }, obstacles),
      };
    }),
    lines,
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

interface Obstacles {
  lines: readonly { from: Point; to: Point }[];
  circles: readonly Point[];
}

/**
 * Places a label above a circle of the top row and below any other. Where a line or a circle is in the way, it goes to
 * a side that is free, if there is one. The outermost labels are flush with the edge.
 */
function labelAround(label: string, at: Point & { width: number; isTop: boolean }, obstacles: Obstacles): PlacedLabel {
  const { radius, lineHeight, margin, labelWidths } = figureSize;
  const flush = (placed: { y: number; lines: string[] }): PlacedLabel => {
    if (at.x < at.width / 4) return { ...placed, x: margin, anchor: 'start' };
    if (at.x > (at.width * 3) / 4) return { ...placed, x: at.width - margin, anchor: 'end' };
    return { ...placed, x: at.x, anchor: 'middle' };
  };
  const sidesOf = (lines: string[]): PlacedLabel[] => {
    const more = (lines.length - 1) * lineHeight;
    const upper = flush({ y: at.y - radius - 10 - more, lines });
    const lower = flush({ y: at.y + radius + lineHeight, lines });
    const beside = { y: at.y + 5 - more / 2, lines };
    return [
      ...(at.isTop ? [upper, lower] : [lower, upper]),
      { ...beside, x: at.x + radius + 7, anchor: 'start' },
      { ...beside, x: at.x - radius - 7, anchor: 'end' },
    ];
  };
  // In the top row a label has the width for itself.
  const wrapped = [...(at.isTop ? [[label]] : []), ...labelWidths.map((letters) => wrapLabel(label, letters))];
  const sides = wrapped.flatMap(sidesOf);
  return sides.find((side) => isFree(labelBox(side), at.width, obstacles)) ?? (sides[0] as PlacedLabel);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Estimates the width of a line in the widest of the fonts that systems use, since no font is at hand to measure with. */
const lineWidth = (line: string) =>
  [...line].reduce((sum, letter) => sum + (/[fijlrt.,’' ]/.test(letter) ? 4.5 : /[mwMW]/.test(letter) ? 12 : 8), 0);

/** Returns about the room that a label takes. */
export function labelBox({ x, y, lines, anchor }: PlacedLabel): Box {
  const width = Math.max(...lines.map(lineWidth));
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 11, bottom: y + (lines.length - 1) * figureSize.lineHeight + 3 };
}

const isFree = (box: Box, width: number, { lines, circles }: Obstacles) =>
  box.left >= 0 &&
  box.right <= width &&
  !lines.some(({ from, to }) => crosses(box, from, to)) &&
  !circles.some(({ x, y }) => {
    const nearest = { x: clamp(x, box.left, box.right), y: clamp(y, box.top, box.bottom) };
    return Math.hypot(nearest.x - x, nearest.y - y) < figureSize.radius + 4;
  });

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Returns whether a line from `from` to `to` enters `box`. @source https://en.wikipedia.org/wiki/Liang–Barsky_algorithm */
export function crosses(box: Box, from: Point, to: Point): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let entering = 0;
  let leaving = 1;
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) entering = Math.max(entering, room / step);
    if (step > 0) leaving = Math.min(leaving, room / step);
  }
  return entering <= leaving;
}

/** Returns a label in lines of at most `letters` letters, broken between words. A longer word has a line of its own. */
export function wrapLabel(label: string, letters: number): string[] {
  return label.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** Returns the point that is `distance` away from `start` on the way to `end`. */
function towards(start: Point, end: Point, distance: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return { x: start.x + ((end.x - start.x) * distance) / length, y: start.y + ((end.y - start.y) * distance) / length };
}

function pointAtHeight(start: Point, end: Point, y: number): Point {
  const share = (y - start.y) / (end.y - start.y || 1);
  return { x: start.x + (end.x - start.x) * share, y };
}
