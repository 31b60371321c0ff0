import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileQuiz, type AnyRules } from '../../../../src/domain/quiz/compile.ts';
import { decide, holds, partsSeen, walk } from '../../../../src/domain/quiz/decide.ts';
import type { Condition } from '../../../../src/domain/quiz/condition.ts';
import { outcomeOf } from '../../../../src/domain/quiz/model.ts';
import { contradictsByBounds } from '../../../../src/domain/quiz/prove/bounds.ts';
import { idleIn } from '../../../../src/domain/quiz/prove/idle.ts';
import { conjunctsOf, reaching, reachingNone } from '../../../../src/domain/quiz/prove/reach.ts';
import { findChanged, findExactly } from '../../../../src/domain/quiz/prove/search.ts';
import { Witnesses } from '../../../../src/domain/quiz/prove/witness.ts';
import { anyProfile, anyQuestions, anyQuiz, anySigns } from '../../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../../fixtures/every-answer-set.ts';

// Trying everything takes its time where other work is done beside it.
vi.setConfig({ testTimeout: 60_000 });

/** Whether each condition that a proof asks about holds for some answer set: by trying all, and by the proof's means. */
function answersOf(quiz: AnyRules) {
  const { check, claims, certain } = compileQuiz(quiz);
  const sets = everyAnswerSet(check).map((answers) => walk(check, answers));
  const reached = reaching(check);
  const asked: Condition[] = [
    reachingNone(check),
    ...reached,
    ...check.outcomes.flatMap(({ parts = [] }, index) =>
      parts.flatMap(({ when }) => [
        { all: [reached[index] ?? { all: [] }, when] },
        { all: [reached[index] ?? { all: [] }, { not: when }] },
      ]),
    ),
    ...claims.map(({ needs, when, outcome }) => ({
      all: [
        reached[check.outcomes.findIndex(({ id }) => id === outcome)] ?? { all: [] },
        when ?? { all: [] },
        { not: needs },
      ],
    })),
  ];
  return { check, sets, asked, certain };
}

describe('Witnesses', () => {
  it.each([
    ['signs', anySigns],
    ['profile', anyProfile],
    ['questions', anyQuestions],
  ] as const)('finds answers of a small quiz of kind %s just where trying all finds some', (_, anyOfKind) => {
    fc.assert(
      fc.property(anyOfKind as fc.Arbitrary<AnyRules>, (quiz) => {
        const { check, sets, asked, certain } = answersOf(quiz);
        const witnesses = new Witnesses(check, certain);
        for (const condition of asked) {
          const found = witnesses.find(condition);
          const exists = sets.some((walked) => holds(condition, walked, check.nearest));
          expect(found !== undefined, JSON.stringify(condition)).toBe(exists);
          if (!found) continue;
          const walked = walk(check, found);
          expect(walked.missing).toEqual([]);
          expect(holds(condition, walked, check.nearest)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('searches exactly, without having tried anything before', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const { check, sets, asked } = answersOf(quiz);
        for (const condition of asked)
          expect(findExactly(check, condition, 1e6) !== undefined, JSON.stringify(condition)).toBe(
            sets.some((walked) => holds(condition, walked, check.nearest)),
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('reaching', () => {
  it('gives conditions that hold just where the outcome is decided', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const { check } = compileQuiz(quiz);
        const reached = reaching(check);
        for (const answers of everyAnswerSet(check)) {
          const walked = walk(check, answers);
          const outcome = outcomeOf(decide(check, answers));
          check.outcomes.forEach(({ id }, index) =>
            expect(holds(reached[index] ?? { any: [] }, walked, check.nearest)).toBe(id === outcome),
          );
          expect(holds(reachingNone(check), walked, check.nearest)).toBe(outcome === undefined);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('idleIn', () => {
  it('names what is asked in vain, as trying all does', () => {
    fc.assert(
      fc.property(fc.oneof(anySigns, anyProfile), (quiz) => {
        const { check, certain } = compileQuiz(quiz);
        const sets = everyAnswerSet(check);
        const shown = (answers: (typeof sets)[number]) => {
          const outcome = outcomeOf(decide(check, answers));
          return outcome === undefined ? '' : [outcome, ...partsSeen(check, outcome, answers)].join(' ');
        };
        const idle = check.questions.flatMap(({ id, takes, answers }) => {
          const differsBy = (a: (typeof sets)[number], b: (typeof sets)[number]) =>
            Object.keys({ ...a, ...b }).every((other) => other === id || a[other]?.join() === b[other]?.join());
          if (takes === 'one')
            return sets.some((a) => sets.some((b) => differsBy(a, b) && shown(a) !== shown(b))) ? [] : [id];
          return answers
            .filter(({ alone }) => !alone)
            .filter((answer) => {
              const without = (given: readonly string[]) => {
                const others = given.filter((one) => one !== answer.id);
                return others.length > 0 ? others : ['none'];
              };
              return !sets.some((a) => shown(a) !== shown({ [id]: without(a[id] ?? []) }));
            })
            .map((answer) => answer.id);
        });
        expect(idleIn(new Witnesses(check, certain)).map(({ question, answer }) => answer ?? question.id)).toEqual(
          idle,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('findChanged', () => {
  it('finds answers of which a change is told, just where trying all finds some', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const { check, sets } = answersOf(quiz);
        const reached = reaching(check);
        const told = (walked: (typeof sets)[number]) =>
          reached.map((condition) => holds(condition, walked, check.nearest)).join();
        for (const question of check.questions) {
          if (question.takes !== 'one') continue;
          const [one = '', other = ''] = question.answers.map(({ id }) => id);
          const exists = sets.some(({ given }) => {
            if (given[question.id]?.[0] !== one) return false;
            const changed = walk(check, { ...given, [question.id]: [other] });
            const before = walk(check, given);
            // What else is asked then has to be answered, in any way.
            return changed.missing.length > 0 || told(before) !== told(changed);
          });
          const found = findChanged(check, reached, { question, one, other }, 1e6);
          if (exists && check.questions.every(({ asked }) => !asked)) expect(found).toBeDefined();
          if (!exists) expect(found).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('contradictsByBounds', () => {
  it('says so only of what no answers meet', () => {
    let contradictions = 0;
    fc.assert(
      fc.property(fc.oneof(anyProfile, anyQuestions) as fc.Arbitrary<AnyRules>, (quiz) => {
        const { check, sets, asked } = answersOf(quiz);
        for (const condition of asked) {
          if (!contradictsByBounds(check, conjunctsOf(condition))) continue;
          contradictions++;
          expect(
            sets.some((walked) => holds(condition, walked, check.nearest)),
            JSON.stringify(condition),
          ).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
    expect(contradictions).toBeGreaterThan(20);
  });
});
