import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crosses, figureSize, labelBox, placeFigure, wrapLabel } from '../../../src/domain/figure/layout.ts';
import { figureSchema } from '../../../src/domain/figure/schema.ts';
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
  it.each(written)(
    '$name: no label lies over a line, a circle or another label, or leaves the picture',
    ({ figure }) => {
      const { people, lines: drawn, ceiling, width, height } = placeFigure(figure);
      const across = (y: number) => ({ from: { x: 0, y }, to: { x: width, y } });
      const lines = [...drawn, ...(ceiling ? [across(ceiling.y), across(ceiling.labelY - 5)] : [])];
      const boxes = people.map(({ label }) => labelBox(label));
      boxes.forEach((box, index) => {
        const label = figure.people[index]?.label;
        expect(box.left, label).toBeGreaterThanOrEqual(0);
        expect(box.right, label).toBeLessThanOrEqual(width);
        expect(box.top, label).toBeGreaterThanOrEqual(0);
        expect(box.bottom, label).toBeLessThanOrEqual(height);
        expect(
          lines.filter(({ from, to }) => crosses(box, from, to)),
          label,
        ).toEqual([]);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart, label).toBe(true);
        }
        for (const { x, y } of people) {
          const isInside = x > box.left && x < box.right && y > box.top && y < box.bottom;
          expect(isInside, label).toBe(false);
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
    expect(crosses(box, from, to)).toBe(crossing);
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
