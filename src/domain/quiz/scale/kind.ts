import type { QuizKind } from '../kind.ts';
import { checkScale } from './check.ts';
import { decideOutcome, decideTally, knownPoints, marksOf, standings, type Rules } from './decide.ts';
import { scaleStyles } from './styles.ts';

/** Statements that a reader agrees with more or less, each about a dimension. Kept as points by statement id. */
export const scale: QuizKind<Omit<Rules, 'dimensions'> & { dimensions: readonly { id: string; name: string }[] }> = {
  decideKept: (quiz, kept) => decideOutcome(quiz, knownPoints(quiz, kept)),
  rules: ({ points, dimensions, statements, outcomes }) => ({
    points: points.map(() => ''),
    dimensions: dimensions.map(({ id }) => ({ id })),
    statements: statements.map(({ id, dimension }) => ({ id, dimension })),
    outcomes: outcomes.map(({ id, when }) => ({ id, when })),
  }),
  check: checkScale,
  parts: (quiz) => quiz.dimensions.map(({ id, name }) => ({ id, short: name })),
  marks: marksOf,
  markWords: { yes: 'not the weakest', no: 'the weakest', either: 'any standing' },
  styles: scaleStyles,
  table: (quiz) =>
    standings(quiz).map((standing) => {
      const decision = decideTally(quiz, standing);
      return {
        points: standing.total,
        weakest: standing.weakest,
        outcome: decision.kind === 'decided' ? decision.outcome.id : '',
      };
    }),
  effort: (quiz) => `${quiz.statements.length} statements, two minutes`,
  length: 'two-minute',
  promise: 'Two minutes. Answer each as it is today. Your answers stay on this device.',
};
