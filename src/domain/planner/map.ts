/** The map of a reader's people: influence upward, closeness to the right. */
import { lineWidth } from '../figure/line-width.ts';
import { nameLines } from './name-lines.ts';
import { isHigh, ratings, shortName, type Rating, type Relationship } from './workbook.ts';

/**
 * Lengths in the drawing's own units, about the pixels of a phone. `clear` is kept between a label and anything it doesn't
 * name; `letters` is the size of a label's, `around` is above and below its lines.
 */
export const mapSize = {
  width: 320,
  axis: 16,
  radius: 5,
  clear: 6,
  letters: 11,
  line: 13,
  around: 9,
  padding: 7,
  foot: 22,
};

export interface PlacedPerson {
  id: string;
  /** Centre of the circle. */
  x: number;
  y: number;
  /** The room for the label, from its top left corner. What is wider than estimated has `clear`, and is cut off beyond. */
  label: { lines: string[]; x: number; y: number; width: number; height: number };
  /** The label is on the left of its circle, its lines end there. */
  isLeft: boolean;
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
  /** With their centres. */
  rows: { influence: Rating; y: number }[];
  columns: { closeness: Rating; x: number }[];
}

/**
 * Returns the place of each person on the map: a circle in the middle of its column, and its name, which has the room up to
 * the wall or the edge. In its row a person is below those whose circles or names would be in the way, so a row is as high
 * as its people need, and nothing meets.
 */
export function placeMap(relationships: readonly Relationship[]): PlannerMap {
  const { width, axis, radius, clear, letters, line, around, padding, foot } = mapSize;
  const columnWidth = (width - axis) / ratings.length;
  const middleOf = (closeness: Rating) => axis + (closeness - 0.5) * columnWidth;
  const wall = axis + ratings.filter((one) => !isHigh(one)).length * columnWidth;
  const away = radius + clear;
  const people: PlacedPerson[] = [];
  let [top, ceiling] = [0, 0];
  const rows = [...ratings].reverse().map((influence) => {
    const taken: { left: number; right: number; bottom: number }[] = [];
    let high = line + around;
    for (const { id, person, closeness } of relationships.filter((one) => one.influence === influence)) {
      const x = middleOf(closeness);
      const [start, end] = isHigh(closeness) ? [wall, width] : [axis, wall];
      const isLeft = x - start > end - x + 1;
      const room = Math.max(x - start, end - x) - away - clear;
      const lines = nameLines(shortName(person), room / letters);
      const wide = Math.max(...lines.map(lineWidth)) * letters;
      const left = x - (isLeft ? away + wide : radius);
      const right = x + (isLeft ? radius : away + wide);
      const below = Math.max(
        0,
        ...taken.map((one) => (one.left < right + clear && left < one.right + clear ? one.bottom : 0)),
      );
      const height = lines.length * line + around;
      const y = top + padding + below;
      taken.push({ left, right, bottom: below + height });
      high = Math.max(high, below + height);
      people.push({
        id,
        x,
        y: y + height / 2,
        label: { lines, x: isLeft ? left - clear : x + away, y, width: wide + clear, height },
        isLeft,
        isHigh: isHigh(influence),
      });
    }
    const row = { influence, y: top + high / 2 + padding };
    top += high + 2 * padding;
    if (isHigh(influence)) ceiling = top;
    return row;
  });
  const columns = ratings.map((closeness) => ({ closeness, x: middleOf(closeness) }));
  return { width, height: top + foot, people, rows, columns, ceiling, wall };
}
