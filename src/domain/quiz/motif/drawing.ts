import type { Mark, Part } from '../show/marks.ts';
import type { Frame } from './frames.ts';
import { whoSaysYes, type Motif } from './motif.ts';

interface Point {
  x: number;
  y: number;
}

export interface Line {
  /** "way": between people. "line-ahead": from you to the person who can say yes. "tie": from you to a circle of the net. */
  role: 'way' | 'line-ahead' | 'ceiling-part' | 'line-part' | 'tie';
  from: Point;
  to: Point;
  /** The sign that draws it. */
  part?: Part | undefined;
  /** The outcome's mark for its sign or dimension; undefined where the reader's answers decide. */
  mark?: Mark | undefined;
}

export interface Circle extends Point {
  /** "above", "line-end": the person who can say yes, above a ceiling or at the end of a line. "around": in the net. */
  role: 'above' | 'line-end' | 'manager' | 'you' | 'dot' | 'around';
  r: number;
  /** Whether it is filled in the colour of a yes. */
  filled: boolean;
  /** Its dimension. */
  part?: Part | undefined;
  mark?: Mark | undefined;
}

/** A line or a circle of a drawing. Its role decides its looks; a later shape lies over an earlier one. */
export type Shape = Line | Circle;

/** Returns whether a shape is a circle. */
export const isCircle = (shape: Shape): shape is Circle => 'r' in shape;

/** A part of a quiz, the mark that an outcome gives it, or both. */
export interface Item {
  part?: Part;
  mark?: Mark | undefined;
}

/** Returns the shapes of a motif for these parts and marks. Where a part has no mark yet, nobody is filled. */
export function drawMotif(motif: Motif, items: readonly Item[], frame: Frame): Shape[] {
  const marks = items.flatMap(({ mark }) => mark ?? []);
  const says = marks.length === items.length ? whoSaysYes(motif, marks) : 'nobody';
  const { y, r, dot } = frame.you;
  const at = { x: motif === 'net' ? frame.net.x : frame.axis, y, filled: false };
  return [...drawings[motif](items, says, frame), { role: 'you', ...at, r }, { role: 'dot', ...at, r: dot }];
}

type Draw = (items: readonly Item[], says: ReturnType<typeof whoSaysYes>, frame: Frame) => Shape[];

const drawings: Record<Motif, Draw> = {
  ceiling(items, says, { axis: x, above, manager, you, apart, ceiling }) {
    const step = ceiling.length / items.length;
    const way = (upper: { y: number; r: number }, lower: { y: number; r: number }): Line => ({
      role: 'way',
      from: { x, y: upper.y + upper.r + apart },
      to: { x, y: lower.y - lower.r - apart },
    });
    return [
      way(above, manager),
      way(manager, you),
      { role: 'above', x, ...above, filled: says === 'above' },
      ...items.map((item, index): Line => ({
        ...item,
        role: 'ceiling-part',
        from: { x: ceiling.from + index * step, y: ceiling.y },
        to: { x: ceiling.from + (index + 1) * step - ceiling.gap, y: ceiling.y },
      })),
      { role: 'manager', x, ...manager, filled: says === 'manager' },
    ];
  },

  line(items, says, { axis: x, above, line }) {
    const step = line.length / items.length;
    const [from, to] = line.ahead;
    return [
      { role: 'line-ahead', from: { x, y: from }, to: { x, y: to } },
      ...items.map((item, index): Line => ({
        ...item,
        role: 'line-part',
        from: { x, y: line.from - index * step },
        to: { x, y: line.from - (index + 1) * step + line.gap },
      })),
      { role: 'line-end', x, ...above, filled: says === 'above' },
    ];
  },

  net(items, _, { you, apart, net }) {
    const circles = items.map((item, index): Circle => {
      const angle = Math.PI * (1 - (index + 0.5) / items.length);
      const x = net.round(net.x + net.rx * Math.cos(angle));
      const y = net.round(net.y - net.ry * Math.sin(angle));
      return { ...item, role: 'around', x, y, r: net.r, filled: item.mark === 'yes' };
    });
    const from = { x: net.x, y: you.y - you.r - apart };
    return [...circles.map(({ x, y, mark }): Line => ({ role: 'tie', from, to: { x, y }, mark })), ...circles];
  },
};
