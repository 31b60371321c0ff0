import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings } from '../../../../../src/domain/quiz/kinds/scale/cases.ts';
import { decideTally } from '../../../../../src/domain/quiz/kinds/scale/decide.ts';
import { pointsTable } from '../../../../../src/domain/quiz/kinds/scale/points-table.ts';
import { anyScale, swimming } from '../../../../fixtures/quizzes.ts';

describe('pointsTable', () => {
  it('leads every reader to the outcome that the island gives, for any scale', () => {
    fc.assert(
      fc.property(anyScale, (quiz) => {
        const rows = pointsTable(quiz);
        for (const standing of standings(quiz)) {
          const inRange = rows.filter(({ from, to }) => from <= standing.total && standing.total <= to);
          expect(inRange).toHaveLength(1);
          const cells = inRange[0]?.cells ?? [];
          const cell = cells.length === 1 ? cells[0] : cells.find(({ weakest }) => weakest.includes(standing.weakest));
          expect({ kind: 'decided', outcome: cell?.outcome }).toEqual(decideTally(quiz, standing));
        }
      }),
    );
  });

  it('puts totals that lead to the same into one row', () => {
    expect(
      pointsTable(swimming).map(({ from, to, cells }) => [from, to, cells.map(({ outcome }) => outcome.id)]),
    ).toEqual([
      [0, 1, ['stone']],
      [2, 4, ['plunger', 'duck']],
      [5, 6, ['otter']],
    ]);
  });
});
