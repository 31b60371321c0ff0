import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide } from '../../../src/domain/quiz/decide.ts';
import { anyKindSchema } from '../../../src/domain/quiz/kinds/schema.ts';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import { numbersFrom, sampleAnswers } from '../../../src/domain/quiz/prove/sample.ts';
import { problemsOf } from '../../../src/domain/quiz/schema.ts';
import { rule as bigFive } from '../../fixtures/rules/ipip-50.ts';
import { rule as mostChosen } from '../../fixtures/rules/most-chosen.ts';
import { rule as pension } from '../../fixtures/rules/state-pension-through-partner.ts';

const read = (name: string) => anyKindSchema.parse(parse(readFileSync(`tests/fixtures/quizzes/${name}.yaml`, 'utf8')));

describe.each([
  ['ipip-50', bigFive],
  ['state-pension-through-partner', pension],
  ['most-chosen', mostChosen],
])('the questionnaire %s', (name, rule) => {
  const quiz = read(name);

  it('is sound', () => {
    expect(problemsOf(quiz)).toEqual([]);
  });

  it('leads where its own rule leads, for any answers', () => {
    const { check } = compileQuiz(quiz);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const answers = sampleAnswers(check, numbersFrom(seed));
        expect(outcomeOf(decide(check, answers))).toBe(rule(answers));
      }),
      { numRuns: 1000 },
    );
  });

  it('leads nowhere yet while its own rule waits for an answer', () => {
    const { check } = compileQuiz(quiz);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, left) => {
        const whole = Object.entries(sampleAnswers(check, numbersFrom(seed)));
        const answers = Object.fromEntries(whole.filter((_, index) => index !== left % whole.length));
        expect(outcomeOf(decide(check, answers))).toBe(rule(answers));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a questionnaire of four axes with nearest profiles', () => {
  const axes = ['a', 'b', 'c', 'd'] as const;
  const powers = [2, 1.74, 2, 1.74];
  const multipliers = [-1, -0.5, 0, 0.5, 1];
  const chance = numbersFrom(7);
  const pick = (from: readonly number[]) => from[Math.floor(chance() * from.length)] ?? 0;
  const effects: number[][] = Array.from({ length: 70 }, () => axes.map(() => pick([0, 0, 0, 5, -5, 10, -10])));
  for (const [index, own] of effects.entries()) if (!own.some((effect) => effect !== 0)) own[index % 4] = 10;
  const places = Array.from({ length: 40 }, () => axes.map(() => pick([0, 20, 40, 50, 60, 80, 100])));

  const byAxis = (values: readonly number[]) =>
    Object.fromEntries(axes.map((axis, index) => [axis, values[index] ?? 0]));
  const quiz = {
    kind: 'profile' as const,
    points: multipliers.map(String),
    values: multipliers,
    ties: 'earlier' as const,
    decimals: 1,
    distance: byAxis(powers),
    dimensions: axes.map((id) => ({ id, name: id, about: id })),
    statements: effects.map((own, index) => ({ id: `s${index}`, text: '.', counts: byAxis(own) })),
    profiles: places.map((at, index) => ({ id: `p${index}`, at: byAxis(at) })),
    outcomes: places.map((_, index) => ({ id: `p${index}`, when: { nearest: [`p${index}`] } })),
  };

  /** As such questionnaires do it: percentages with one decimal, the first of the least distances. */
  const rule = (chosen: readonly number[]): string => {
    const percents = axes.map((_, axis) => {
      const most = effects.reduce((sum, own) => sum + Math.abs(own[axis] ?? 0), 0);
      const points = effects.reduce(
        (sum, own, index) => sum + (own[axis] ?? 0) * (multipliers[chosen[index] ?? 0] ?? 0),
        0,
      );
      return Number(((100 * (most + points)) / (2 * most)).toFixed(1));
    });
    let best = { index: -1, distance: Infinity };
    for (const [index, at] of places.entries()) {
      const distance = at.reduce(
        (sum, place, axis) => sum + Math.abs(place - (percents[axis] ?? 0)) ** (powers[axis] ?? 2),
        0,
      );
      if (distance < best.distance - 1e-9) best = { index, distance };
    }
    return `p${best.index}`;
  };

  it('leads where its own rule leads, for any answers', () => {
    const { check } = compileQuiz(quiz);
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: 70, maxLength: 70 }),
        fc.nat(4),
        fc.nat(70),
        (chosen, same, from) => {
          const some = chosen.map((answer, index) => (index >= from ? same : answer));
          const answers = Object.fromEntries(some.map((answer, index) => [`s${index}`, [`${answer}`]]));
          expect(outcomeOf(decide(check, answers))).toBe(rule(some));
        },
      ),
      { numRuns: 500 },
    );
  });
});
