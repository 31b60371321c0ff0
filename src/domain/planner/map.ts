/** The map of a reader's people: influence upward, closeness to the right. */
import { isHigh, quadrantOf, ratings, shortName, type Rating, type Relationship } from './workbook.ts';

/** Lengths in the drawing's own units, about the pixels of a phone. */
export const mapSize = { width: 320, axis: 16, line: 22, radius: 5, gap: 3, padding: 7, labelLength: 6, foot: 22 };

export interface PlacedPerson {
  id: string;
  /** Centre of the circle. */
  x: number;
  y: number;
  /** The room for the label, from its top left corner. A longer label is cut off at its edge. */
  label: { text: string; x: number; y: number; width: number; height: number };
  isHigh: boolean;
}

/** The map with the place of each of its parts, in the units of `mapSize`. */
export interface PlannerMap {
  width: number;
  height: number;
  people: PlacedPerson[];
  /** The dashed line below high influence, and the line before high closeness. */
  ceiling: number;
  wall: number;
  rows: { influence: Rating; y: number; height: number }[];
  columns: { closeness: Rating; x: number; width: number }[];
}

/**
 * Returns the place of each person on the map. A cell has a line for each of its people, and a row is as high as its
 * fullest cell, so no two labels meet.
 */
export function placeMap(relationships: readonly Relationship[]): PlannerMap {
  const { width, axis, line, radius, gap, padding, foot } = mapSize;
  const columnWidth = (width - axis) / ratings.length;
  const columns = ratings.map((closeness) => ({
    closeness,
    x: axis + (closeness - 1) * columnWidth,
    width: columnWidth,
  }));
  const inCell = (influence: Rating, closeness: Rating) =>
    relationships.filter((one) => one.influence === influence && one.closeness === closeness);

  let y = 0;
  const rows = [...ratings].reverse().map((influence) => {
    const most = Math.max(1, ...ratings.map((closeness) => inCell(influence, closeness).length));
    const row = { influence, y, height: most * line + 2 * padding };
    y += row.height;
    return row;
  });

  const people = rows.flatMap(({ influence, y: top }) =>
    columns.flatMap(({ closeness, x }) =>
      inCell(influence, closeness).map((one, index): PlacedPerson => {
        const middle = top + padding + (index + 0.5) * line;
        const start = x + 3 * gap + 2 * radius;
        return {
          id: one.id,
          x: x + gap + radius,
          y: middle,
          label: {
            text: labelOf(one.person),
            x: start,
            y: middle - line / 2,
            width: x + columnWidth - start,
            height: line,
          },
          isHigh: isHigh(one.influence),
        };
      }),
    ),
  );
  const at = (influence: Rating) => rows.find((row) => row.influence === influence)?.y ?? 0;
  const wall = columns.find(({ closeness }) => quadrantOf({ influence: 5, closeness }) === 'keep')?.x ?? 0;
  return { width, height: y + foot, people, rows, columns, ceiling: at(3), wall };
}

/** Returns the short name, cut to a label's length. */
function labelOf(person: string): string {
  const letters = [...shortName(person)];
  return letters.length > mapSize.labelLength
    ? `${letters.slice(0, mapSize.labelLength - 1).join('')}…`
    : letters.join('');
}
