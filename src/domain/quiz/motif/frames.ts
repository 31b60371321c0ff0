/** The measures of a motif in one picture, in its own units, from its top left corner. */
export interface Frame {
  width: number;
  height: number;
  /** People are above each other on this line. */
  axis: number;
  above: { y: number; r: number };
  manager: { y: number; r: number };
  you: { y: number; r: number; dot: number };
  /** The gap between the end of a line and its circle. */
  apart: number;
  /** Its parts share `length`, from the left; each leaves `gap` before the next. */
  ceiling: { y: number; from: number; length: number; gap: number };
  /** Its parts share `length`, from you upward. The line that is still ahead has its dashes from `ahead[0]` on. */
  line: { from: number; length: number; gap: number; ahead: [number, number] };
  /** An ellipse around (`x`, `y`), on whose upper half the circles are. `round` keeps a page's numbers short. */
  net: { x: number; y: number; rx: number; ry: number; r: number; round: (coordinate: number) => number };
}

/** Beside a question or an outcome. */
export const pageFrame: Frame = {
  width: 204,
  height: 240,
  axis: 85,
  above: { y: 30, r: 13 },
  manager: { y: 120, r: 13 },
  you: { y: 210, r: 13, dot: 4 },
  apart: 1,
  ceiling: { y: 75, from: 13, length: 150, gap: 6 },
  line: { from: 203, length: 166, gap: 4, ahead: [44, 196] },
  net: { x: 102, y: 150, rx: 76, ry: 104, r: 13, round: Math.round },
};

/** On a card. */
export const cardFrame: Frame = {
  width: 288,
  height: 494,
  axis: 144,
  above: { y: 60, r: 42 },
  manager: { y: 266, r: 34 },
  you: { y: 438, r: 34, dot: 9 },
  apart: 0,
  ceiling: { y: 166, from: 20, length: 260, gap: 12 },
  line: { from: 404, length: 302, gap: 8, ahead: [404, 102] },
  net: { x: 144, y: 300, rx: 112, ry: 240, r: 30, round: (coordinate) => coordinate },
};
