import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/domain/drawing/schema.ts';
import { knownAnswers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz, type AnyRules } from '../../../src/domain/quiz/compile.ts';
import { decide, holds, walk } from '../../../src/domain/quiz/decide.ts';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import { problemsOf } from '../../../src/domain/quiz/schema.ts';
import { shapeName } from '../../../src/domain/quiz/show/drawn.ts';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import { stylesOf } from '../../../src/domain/quiz/show/styles.ts';
import { anyQuiz, anySigns } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { questions, signs } from '../../fixtures/quiz-files.ts';
import { boxOf, rulesIn, type Checked } from './without-script.ts';

const dot = { shape: 'circle', at: [60, 60], radius: 9, tone: 'mark', weight: 2 } as const;

/** The quiz with a drawing of its own: a shape that is always there, and two for each condition of its outcomes. */
function drawnQuiz(quiz: AnyRules) {
  const conditions = quiz.outcomes.flatMap(({ when }) => (when ? [when, { not: when }] : []));
  const drawing = { ground: 'paper', alt: '.', shapes: [dot, ...conditions.map((when) => ({ ...dot, when }))] };
  return { id: 'quiz', ...quiz, drawing: drawing as Drawing } as Showable & { id: string; drawing: Drawing };
}
const shapesOf = (drawing: Drawing | undefined, quiz: { drawing: Drawing }) =>
  drawing?.shapes.map((shape) => quiz.drawing.shapes.indexOf(shape));

/** The shapes that styles show beside a form with these boxes checked, by their places. */
function shownBeside(quiz: ReturnType<typeof drawnQuiz>, checked: Checked): number[] {
  const { check } = compileQuiz(quiz);
  const shapes = quiz.drawing.shapes.map((_, index) => `<path class="${shapeName(index)}"></path>`).join('');
  const page = boxOf(check, checked, { id: quiz.id, more: `<svg>${shapes}</svg>` });
  const opaque = rulesIn(stylesOf(quiz).css).find(({ declarations }) => declarations === 'opacity:1');
  const found = page.querySelectorAll(opaque?.selector ?? ':not(*)').map(({ classNames }) => classNames);
  return quiz.drawing.shapes.flatMap((_, index) => (index === 0 || found.includes(shapeName(index)) ? [index] : []));
}

describe('the drawing of a quiz', () => {
  it('shows beside the form the shapes whose condition holds, and none that an open answer decides', () => {
    let followed = 0;
    fc.assert(
      fc.property(fc.oneof(anySigns, anyQuiz), fc.nat(), fc.nat(15), (anyOne, place, open) => {
        const quiz = drawnQuiz(anyOne);
        fc.pre(stylesOf(quiz).draw);
        followed++;
        const { check, drawn } = compileQuiz(quiz);
        const sets = everyAnswerSet(check);
        const given = Object.entries(sets[place % sets.length] ?? {}).filter((_, index) => (open >> index) % 2 === 0);
        const walked = walk(check, knownAnswers(check, Object.fromEntries(given)));
        const there = drawn.flatMap((when, index) => (!when || holds(when, walked, check.nearest) ? [index] : []));
        expect(shownBeside(quiz, Object.fromEntries(given))).toEqual(there);
      }),
    );
    expect(followed).toBeGreaterThan(20);
  }, 30_000);

  it('shows with an outcome exactly the shapes that are there for everyone who reaches it', () => {
    fc.assert(
      fc.property(anyQuiz, (anyOne) => {
        const quiz = drawnQuiz(anyOne);
        const { check, drawn } = compileQuiz(quiz);
        const there = new Map<string, number[]>();
        for (const answers of everyAnswerSet(check)) {
          const outcome = outcomeOf(decide(check, answers));
          if (outcome === undefined) continue;
          const walked = walk(check, knownAnswers(check, answers));
          const all = there.get(outcome) ?? drawn.map((_, index) => index);
          there.set(
            outcome,
            all.filter((index) => !drawn[index] || holds(drawn[index], walked, check.nearest)),
          );
        }
        for (const [outcome, shapes] of there)
          expect(shapesOf(viewOf(quiz).drawing?.in(outcome), quiz)).toEqual(shapes);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('has before any answer the shapes that no answer decides', () => {
    const quiz = drawnQuiz(signs({ motif: undefined }));
    // The last outcome applies to everyone.
    expect(shapesOf(viewOf(quiz).drawing?.before, quiz)).toEqual([0, 5]);
  });

  it('does not follow answers that no style sheet can tell', () => {
    expect(stylesOf(drawnQuiz(questions())).draw).toBe(false);
  });

  it('names each shape that depends on answers, so that styles know it', () => {
    const quiz = drawnQuiz(signs({ motif: undefined }));
    const page = parse(
      viewOf(quiz)
        .drawing?.followed.shapes.map(({ name }) => `<i class="${name}"></i>`)
        .join('') ?? '',
    );
    expect(page.querySelectorAll('i').map(({ classNames }) => classNames)).toEqual(
      quiz.drawing.shapes.map((_, index) => (index === 0 ? 'undefined' : shapeName(index))),
    );
  });
});

describe('problemsOf', () => {
  const drawing = (when: object) => ({ ground: 'paper', alt: '.', shapes: [{ ...dot, when }] });
  const told = (more: object) => problemsOf(signs({ motif: undefined, ...more }));

  it.each<[string, object, unknown[], RegExp]>([
    [
      'an id that names no sign',
      { drawing: drawing({ all: ['six'] }) },
      ['drawing', 'shapes', 0, 'when', 'all'],
      /six/,
    ],
    [
      'a shape that nobody sees',
      { drawing: drawing({ all: ['one'], none: ['one'] }) },
      ['drawing', 'shapes', 0, 'when'],
      /^Nobody sees this shape: .* delete the shape\.$/,
    ],
    [
      'a drawing beside a motif',
      { motif: 'line', drawing: drawing({ all: ['one'] }) },
      ['motif'],
      /^Give either a "motif" or a "drawing"/,
    ],
  ])('tells of %s', (_, more, field, message) => {
    expect(told(more)).toEqual([{ field, message: expect.stringMatching(message) as string }]);
  });

  it('counts ticks for a drawing alone', () => {
    expect(told({ drawing: drawing({ atLeast: 2 }), outcomes: signs().outcomes.slice(2) })).toMatchObject([
      { field: ['signs', 0] },
      { field: ['signs', 1] },
    ]);
  });
});
