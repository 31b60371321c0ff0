import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quizStyles } from '../../../../../src/domain/quiz/kinds/scale/styles.ts';
import { tally } from '../../../../../src/domain/quiz/kinds/scale/tally.ts';
import { allPointsFor, anyScale } from '../../../../fixtures/quizzes.ts';

describe('quizStyles', () => {
  it('counts the same points as the island, for any answers to any scale', () => {
    fc.assert(
      fc.property(
        anyScale.chain((quiz) => fc.tuple(fc.constant(quiz), allPointsFor(quiz))),
        ([quiz, points]) => {
          const rules = [
            ...quizStyles(quiz).matchAll(
              /data-dimension=(\w+)\] \[value="(\d)"\]:checked\{counter-increment:points (\d) points-(\w+) (\d)\}/g,
            ),
          ];
          const counters = new Map<string, number>();
          for (const statement of quiz.statements)
            for (const [, dimension, value, inAll, counter = '', own] of rules)
              if (dimension === statement.dimension && Number(value) === points[statement.id]) {
                counters.set('points', (counters.get('points') ?? 0) + Number(inAll));
                counters.set(counter, (counters.get(counter) ?? 0) + Number(own));
              }
          const { total, dimensions } = tally(quiz, points);
          expect(counters.get('points') ?? 0).toBe(total);
          for (const dimension of dimensions) expect(counters.get(dimension.id) ?? 0).toBe(dimension.points);
        },
      ),
    );
  });
});
