import { describe, expect, it } from 'vitest';
import { figureSize, placeFigure, wrapLabel } from '../../src/domain/figure/layout.ts';
import { figureSchema } from '../../src/domain/figure/schema.ts';

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

describe('wrapLabel', () => {
  it('breaks between words', () => {
    expect(wrapLabel('A peer who gets resources')).toEqual(['A peer who gets', 'resources']);
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
