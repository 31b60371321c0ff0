import type { NamedDrawing } from '../../drawing/place.ts';
import type { Drawing } from '../../drawing/schema.ts';
import { compileQuiz, type AnyRules } from '../compile.ts';
import { holds, walk } from '../decide.ts';
import type { Mark } from './marks.ts';

/** A quiz's own drawing, of which some shapes depend on the answers. */
export interface Drawn {
  /** Each such shape has a name, by which a style sheet shows it (`shapeName`). */
  followed: NamedDrawing;
  /** As it is before any answer. */
  before: Drawing;
  /** Returns it as it is for everyone who reaches this outcome. */
  in: (outcome: string) => Drawing;
}

/** The class of a shape that depends on the answers, by its place among all. */
export const shapeName = (index: number) => `when-${index}`;

/**
 * Returns what pages and cards show of a drawing.
 * @param marks for an outcome, whether each shape is there for all, some or none of those who reach it
 */
export function drawnOf(quiz: AnyRules, drawing: Drawing, marks: (outcome: string) => Mark[]): Drawn {
  const { check, drawn } = compileQuiz(quiz);
  const open = walk(check, {});
  const only = (isThere: (index: number) => boolean): Drawing => ({
    ...drawing,
    shapes: drawing.shapes.filter((_, index) => isThere(index)),
  });
  return {
    followed: {
      ...drawing,
      shapes: drawing.shapes.map((shape, index) => ({ ...shape, ...(drawn[index] && { name: shapeName(index) }) })),
    },
    before: only((index) => !drawn[index] || holds(drawn[index], open, check.nearest) === true),
    in(outcome) {
      const there = marks(outcome);
      return only((index) => there[index] === 'yes');
    },
  };
}
