/** A blank sheet, drawn small: a stroke for the name of each part, and the lines one writes on. */
import type { Part } from './sheet.ts';

/** The drawn part of a sheet of paper. What would be below it is left out of the picture. */
export const sheetSize = { width: 120, height: 150 };

const space = { afterName: 8, line: 8, row: 11, part: 7 };
const person = 3.2;
/** Where a line begins beside a point or a person. */
const beside = { point: 7, person: 13 };

/** Paths as SVG writes them. */
export interface SheetDrawing {
  names: string;
  lines: string;
  people: string;
}

const across = (x: number, y: number, to: number) => `M${round(x)} ${round(y)}H${round(to)}`;
const round = (number: number) => Math.round(number * 10) / 10;
const circle = (x: number, y: number) =>
  `M${round(x - person)} ${round(y)}a${person} ${person} 0 1 0 ${2 * person} 0a${person} ${person} 0 1 0 ${-2 * person} 0`;

/** Returns the lines of a row, which ends at `y`. */
function rowOf({ kind, columns }: Part, y: number): string {
  const { width } = sheetSize;
  if (kind === 'text') return across(0, y, width);
  if (kind === 'list') return across(0, y - 2, 1.5) + across(beside.point, y, width);
  if (kind === 'path') return across(beside.person, y, width);
  const gap = 3;
  const cell = (width + gap) / columns.length;
  return columns.map((_, place) => across(place * cell, y, (place + 1) * cell - gap)).join('');
}

/** Returns the drawing of a sheet with these parts, as many lines as it has, down to the end of the picture. */
export function drawSheet(parts: readonly Part[]): SheetDrawing {
  const drawing: SheetDrawing = { names: '', lines: '', people: '' };
  let y = 2;
  for (const part of parts) {
    if (y > sheetSize.height) break;
    // A letter is about two units wide.
    drawing.names += across(0, y, Math.min(sheetSize.width * 0.8, 2 * part.name.length));
    y += space.afterName;
    const step = part.kind === 'path' ? space.row : space.line;
    for (let row = 0; row < part.size && y <= sheetSize.height; row += 1) {
      y += row === 0 ? 2 : step;
      drawing.lines += rowOf(part, y);
      if (part.kind !== 'path') continue;
      drawing.people += circle(person + 1, y - 2);
      if (row > 0) drawing.lines += `M${person + 1} ${round(y - 2 - person)}v${round(2 * person - step)}`;
    }
    y += space.part + space.line / 2;
  }
  return drawing;
}
