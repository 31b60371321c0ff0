export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A straight line. */
export interface Segment {
  from: Point;
  to: Point;
}

/** Returns a box that is larger by `by` on every side. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

/** Returns whether two boxes have room in common. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Returns how far a point is from a box, 0 for one within. */
export const distanceTo = ({ left, right, top, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Returns whether a line enters `box`. @source https://en.wikipedia.org/wiki/Liang–Barsky_algorithm */
export function crosses(box: Box, { from, to }: Segment): boolean {
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

/** Returns the point that is `distance` away from `start` on the way to `end`. */
export function towards(start: Point, end: Point, distance: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return { x: start.x + ((end.x - start.x) * distance) / length, y: start.y + ((end.y - start.y) * distance) / length };
}

/** Returns the point of a line at a height. */
export function pointAtHeight(start: Point, end: Point, y: number): Point {
  const share = (y - start.y) / (end.y - start.y || 1);
  return { x: start.x + (end.x - start.x) * share, y };
}
