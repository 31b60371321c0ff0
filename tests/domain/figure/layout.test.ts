import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crosses, distanceTo, grown, overlap } from '../../../src/domain/figure/geometry.ts';
import { labelBoxes, wrapLabel } from '../../../src/domain/figure/labels.ts';
import { placeFigure } from '../../../src/domain/figure/layout.ts';
import { figureSchema } from '../../../src/domain/figure/schema.ts';
import { figureSize } from '../../../src/domain/figure/size.ts';
import { filesIn } from '../../content/source-files.ts';

const line = {
  people: [
    { id: 'low', label: 'Low', row: 0, column: 0, says: 'you' as const },
    { id: 'mid', label: 'Mid', row: 1, column: 0, says: 'no' as const },
    { id: 'top', label: 'Top', row: 2, column: 0, says: 'yes' as const },
  ],
  lines: [
    { from: 'low', to: 'mid', kind: 'authority' as const },
    { from: 'mid', to: 'top', kind: 'stopped' as const },
  ],
  ceiling: { above: 1, label: 'Limit' },
};

describe('placeFigure', () => {
  const placed = placeFigure(line);

  it('puts higher rows higher', () => {
    const heights = placed.people.map((person) => person.y);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });

  it('ends a stopped line below the ceiling and short of the person above', () => {
    const stopped = placed.lines[1]?.to.y ?? 0;
    expect(stopped).toBeGreaterThan(placed.ceiling?.y ?? Infinity);
    expect(placed.ceiling?.y).toBeGreaterThan((placed.people[2]?.y ?? 0) + figureSize.radius);
  });

  it('keeps every circle inside the drawing', () => {
    for (const { x, y } of placed.people) {
      expect(x).toBeGreaterThan(figureSize.radius);
      expect(x).toBeLessThan(placed.width - figureSize.radius);
      expect(y).toBeGreaterThan(figureSize.radius);
      expect(y).toBeLessThan(placed.height - figureSize.radius);
    }
  });
});

describe('placeFigure, in columns', () => {
  it('sets the outermost labels flush with the edge, in the top row as in the others', () => {
    const says = 'yes' as const;
    const { people, width } = placeFigure({
      people: [
        { id: 'a', label: 'Approves headcount', row: 1, column: 0, says },
        { id: 'b', label: 'Approves the budget', row: 1, column: 2, says },
        { id: 'c', label: 'Below', row: 0, column: 1, says },
      ],
      lines: [],
    });
    expect(people.map(({ label }) => label.anchor)).toEqual(['start', 'end', 'middle']);
    expect(people[0]?.label.x).toBe(figureSize.margin);
    expect(people[1]?.label.x).toBe(width - figureSize.margin);
  });
});

const written = filesIn('figures').map(({ id: name, source }) => ({
  name,
  figure: figureSchema.parse(parse(source)),
}));

describe.runIf(written.length > 0)('every figure that a piece shows', () => {
  const { radius, clear } = figureSize;

  it.each(written)(
    '$name: no label leaves the picture, lies over another, or comes near to what it doesn’t name',
    ({ figure }) => {
      const { people, lines, ceiling, width, height } = placeFigure(figure);
      const across = ceiling && { from: { x: 0, y: ceiling.y }, to: { x: width, y: ceiling.y } };
      const labels = [
        ...people.map((own) => ({ ...own, lines: across ? [...lines, across] : lines })),
        ...(ceiling ? [{ ...ceiling, x: NaN, lines }] : []),
      ];
      labels.forEach(({ label, x, y, lines }, index) => {
        const words = label.lines.join(' ');
        const others = labels.slice(index + 1).flatMap((other) => labelBoxes(other.label));
        for (const box of labelBoxes(label)) {
          expect(box.left, words).toBeGreaterThanOrEqual(0);
          expect(box.right, words).toBeLessThanOrEqual(width);
          expect(box.top, words).toBeGreaterThanOrEqual(0);
          expect(box.bottom, words).toBeLessThanOrEqual(height);
          expect(
            others.filter((other) => overlap(box, other)),
            words,
          ).toEqual([]);
          expect(
            lines.filter((line) => crosses(grown(box, clear), line)),
            words,
          ).toEqual([]);
          for (const circle of people.filter((one) => one.x !== x || one.y !== y))
            expect(distanceTo(box, circle), words).toBeGreaterThanOrEqual(radius + clear);
        }
      });
    },
  );
});

describe('crosses', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  it.each([
    [{ x: 0, y: 15 }, { x: 30, y: 15 }, true],
    [{ x: 12, y: 12 }, { x: 13, y: 13 }, true],
    [{ x: 0, y: 0 }, { x: 9, y: 30 }, false],
    [{ x: 0, y: 5 }, { x: 30, y: 5 }, false],
    [{ x: 0, y: 24 }, { x: 24, y: 0 }, true],
    [{ x: 0, y: 15 }, { x: 5, y: 15 }, false],
  ])('from %o to %o: %s', (from, to, crossing) => {
    expect(crosses(box, { from, to })).toBe(crossing);
  });
});

describe('wrapLabel', () => {
  it('breaks between words', () => {
    expect(wrapLabel('A peer who gets resources', 15)).toEqual(['A peer who gets', 'resources']);
  });
});

describe('figureSchema', () => {
  it('names a line that leads to nobody', () => {
    const result = figureSchema.safeParse({
      title: 't',
      description: 'd',
      caption: 'c',
      ...line,
      lines: [{ from: 'low', to: 'nobody', kind: 'talk' }],
    });
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'lines.0.to: "nobody" is not the id of a person in this figure. Use one of: low, mid, top.',
    ]);
  });
});
