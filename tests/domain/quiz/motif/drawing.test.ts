import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/quiz/show/marks.ts';
import { drawMotif, isCircle, type Line } from '../../../../src/domain/quiz/motif/drawing.ts';
import { cardFrame, pageFrame } from '../../../../src/domain/quiz/motif/frames.ts';
import { whoSaysYes, type Motif } from '../../../../src/domain/quiz/motif/motif.ts';

const frames = [pageFrame, cardFrame];
const anyMotif = fc.constantFrom<Motif[]>('ceiling', 'line', 'net');
const someMarks = fc.array(fc.constantFrom<Mark[]>('yes', 'no', 'either'), { minLength: 1, maxLength: 8 });
const items = (marks: readonly Mark[]) =>
  marks.map((mark, index) => ({ part: { id: `s${index}`, short: `${index}` }, mark }));
const isLine = (shape: ReturnType<typeof drawMotif>[number]): shape is Line => !isCircle(shape);

describe('drawMotif', () => {
  it('keeps every shape inside its frame, for any motif and any marks', () => {
    fc.assert(
      fc.property(anyMotif, someMarks, fc.constantFrom(...frames), (motif, marks, frame) => {
        const inside = ({ x, y }: { x: number; y: number }) =>
          x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
        for (const shape of drawMotif(motif, items(marks), frame)) {
          if (isLine(shape)) expect([shape.from, shape.to].every(inside)).toBe(true);
          else expect([-shape.r, shape.r].every((r) => inside({ x: shape.x + r, y: shape.y + r }))).toBe(true);
        }
      }),
    );
  });

  it('has a shape for every part, in their order, with its mark', () => {
    fc.assert(
      fc.property(anyMotif, someMarks, (motif, marks) => {
        const ofParts = drawMotif(motif, items(marks), pageFrame).filter(({ part }) => part);
        expect(ofParts.map(({ part, mark }) => ({ part, mark }))).toEqual(items(marks));
      }),
    );
  });

  it('draws the same in both frames, but for the measures', () => {
    fc.assert(
      fc.property(anyMotif, someMarks, (motif, marks) => {
        const [page, card] = frames.map((frame) =>
          drawMotif(motif, items(marks), frame).map((shape) => [
            shape.role,
            shape.mark,
            isCircle(shape) && shape.filled,
          ]),
        );
        expect(card).toEqual(page);
      }),
    );
  });

  it('fills the circle of whoever says yes, and in a net those that are marked', () => {
    fc.assert(
      fc.property(anyMotif, someMarks, (motif, marks) => {
        const filled = drawMotif(motif, items(marks), pageFrame).filter((shape) => isCircle(shape) && shape.filled);
        const says = whoSaysYes(motif, marks);
        const above = motif === 'line' ? 'line-end' : 'above';
        const expected = { above: [above], manager: ['manager'], nobody: [] }[says];
        expect(filled.map(({ role }) => role)).toEqual(
          motif === 'net' ? marks.filter((mark) => mark === 'yes').map(() => 'around') : expected,
        );
      }),
    );
  });

  it.each(['ceiling', 'line', 'net'] as const)('fills nobody in a %s whose parts have no marks yet', (motif) => {
    const parts = items(['yes', 'yes']).map(({ part }) => ({ part }));
    expect(drawMotif(motif, parts, pageFrame).filter((shape) => isCircle(shape) && shape.filled)).toEqual([]);
  });

  it.each(frames)('leaves a gap between the parts of a ceiling, and of a line from you upward', (frame) => {
    const parts = (motif: Motif) =>
      drawMotif(motif, items(['yes', 'yes', 'yes']), frame)
        .filter(isLine)
        .filter(({ part }) => part);
    const ceiling = parts('ceiling').flatMap(({ from, to }) => [from.x, to.x]);
    expect(ceiling).toEqual([...ceiling].sort((a, b) => a - b));
    const line = parts('line').flatMap(({ from, to }) => [from.y, to.y]);
    expect(line).toEqual([...line].sort((a, b) => b - a));
    for (const ends of [ceiling, line]) expect(new Set(ends).size).toBe(6);
  });

  it.each(frames)('draws a way, a tie and a line as far as the circles that they join', (frame) => {
    const ends = (motif: Motif) =>
      drawMotif(motif, items(['no']), frame)
        .filter(isLine)
        .filter(({ part }) => !part)
        .map(({ from, to }) => [Math.min(from.y, to.y), Math.max(from.y, to.y)]);
    const below = ({ y, r }: { y: number; r: number }) => y + r + frame.apart;
    const over = ({ y, r }: { y: number; r: number }) => y - r - frame.apart;
    expect(ends('ceiling')).toEqual([
      [below(frame.above), over(frame.manager)],
      [below(frame.manager), over(frame.you)],
    ]);
    expect(ends('line')).toEqual([[below(frame.above), over(frame.you)]]);
    expect(ends('net')[0]?.[1]).toBe(over(frame.you));
  });
});
