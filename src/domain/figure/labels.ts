import { crosses, distanceTo, grown, overlap, type Box, type Point, type Segment } from './geometry.ts';
import { lineWidth } from './line-width.ts';
import { figureSize } from './size.ts';

/** A label with its place: of its first line’s beginning, middle or end. */
export interface PlacedLabel extends Point {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  /** Of its letters. */
  size: number;
}

/** Returns the place of a label beside a circle that has nobody beside it. */
export const labelBeside = (label: string, { x, y }: Point): PlacedLabel => ({
  x: x + figureSize.radius + 12,
  y: y + 5,
  anchor: 'start',
  lines: [label],
  size: figureSize.text,
});

/** Returns the places of a label on the ceiling, the best one first: at its end or its beginning, in one line or in more. */
export function labelsOnCeiling(label: string, y: number): PlacedLabel[] {
  const { width, lineHeight, labelWidths, ceilingText: size } = figureSize;
  return [[label], ...labelWidths.map((letters) => wrapLabel(label, letters))].flatMap((lines) => {
    const placed = { y: y - 7.5 - (lines.length - 1) * lineHeight, lines, size };
    return [
      { ...placed, x: width - 8, anchor: 'end' as const },
      { ...placed, x: 8, anchor: 'start' as const },
    ];
  });
}

/**
 * Returns the places of a label at its circle, the best one first: above a circle of the top row, below any other, else
 * beside it or at a corner. The outermost labels are flush with the edge.
 */
export function labelsAround(label: string, at: Point, isTop: boolean): PlacedLabel[] {
  const { width, radius, lineHeight, margin, labelWidths, text: size } = figureSize;
  const flush = (placed: { y: number; lines: string[] }): PlacedLabel => {
    if (at.x < width / 4) return { ...placed, x: margin, anchor: 'start', size };
    if (at.x > (width * 3) / 4) return { ...placed, x: width - margin, anchor: 'end', size };
    return { ...placed, x: at.x, anchor: 'middle', size };
  };
  const right = (away: number, y: number, lines: string[]): PlacedLabel => ({
    x: at.x + away,
    y,
    lines,
    anchor: 'start',
    size,
  });
  const left = (away: number, y: number, lines: string[]): PlacedLabel => ({
    x: at.x - away,
    y,
    lines,
    anchor: 'end',
    size,
  });
  const placesOf = (lines: string[]): PlacedLabel[] => {
    const more = (lines.length - 1) * lineHeight;
    const [upper, lower] = [at.y - radius - 10 - more, at.y + radius + lineHeight];
    return [
      ...(isTop ? [upper, lower] : [lower, upper]).map((y) => flush({ y, lines })),
      ...[0, -6, 6].flatMap((by) => {
        const y = at.y + 5 - more / 2 + by;
        return [right(radius + 6, y, lines), left(radius + 6, y, lines)];
      }),
      ...[lower - 2, upper + 2].flatMap((y) => [right(radius - 3, y, lines), left(radius - 3, y, lines)]),
      ...[lower + 8, upper - 8].map((y) => flush({ y, lines })),
    ];
  };
  // In the top row a label has the width for itself.
  return [...(isTop ? [[label]] : []), ...labelWidths.map((letters) => wrapLabel(label, letters))].flatMap(placesOf);
}

/** The parts of a figure that a label keeps clear of. */
export interface Obstacles {
  lines: Segment[];
  circles: Point[];
  labels: Box[];
}

/** Returns the first place of a label where nothing is in the way, or else the first of those where least is. */
export function freest(places: readonly PlacedLabel[], obstacles: Obstacles): PlacedLabel {
  const inTheWay = places.map((place) => labelBoxes(place).reduce((sum, box) => sum + countAt(box, obstacles), 0));
  return places[inTheWay.indexOf(Math.min(...inTheWay))] as PlacedLabel;
}

function countAt(box: Box, { lines, circles, labels }: Obstacles): number {
  const { width, radius, clear } = figureSize;
  return [
    box.left < 0 || box.right > width,
    ...lines.map((line) => crosses(grown(box, clear), line)),
    ...circles.map((circle) => distanceTo(box, circle) < radius + clear),
    ...labels.map((label) => overlap(box, label)),
  ].filter(Boolean).length;
}

/** Returns about the room that each line of a label takes, in the tallest of those fonts. */
export const labelBoxes = ({ x, y, lines, anchor, size }: PlacedLabel): Box[] =>
  lines.map((line, index) => {
    const width = lineWidth(line) * size;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const base = y + index * figureSize.lineHeight;
    return { left, right: left + width, top: base - size, bottom: base + 0.3 * size };
  });

/** Returns a label in lines of at most `letters` letters, broken between words. A longer word has a line of its own. */
export function wrapLabel(label: string, letters: number): string[] {
  return label.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
