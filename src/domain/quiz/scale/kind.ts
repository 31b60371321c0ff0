import { counted } from '../../count.ts';
import { outcomeOf, type QuizKind } from '../kind.ts';
import { checkScale } from './check.ts';
import { decideOutcome, decideTally, knownPoints, marksOf, standings, type Rules } from './decide.ts';
import { scaleStyles } from './styles.ts';

/** Statements that a reader agrees with more or less, each about a dimension. Kept as points by statement id. */
export const scale: QuizKind<
  Omit<Rules, 'dimensions' | 'statements'> & {
    dimensions: readonly { id: string; name: string }[];
    statements: readonly (Rules['statements'][number] & { text: string })[];
  }
> = {
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
  markWords: { yes: 'not the weakest', no: 'the weakest', either: 'the weakest or not' },
  styles: scaleStyles,
  table: (quiz) =>
    standings(quiz).map((standing) => ({
      points: standing.total,
      weakest: standing.weakest,
      outcome: outcomeOf(decideTally(quiz, standing))?.id ?? '',
    })),
  statements: (quiz) => quiz.statements.map(({ text }) => text),
  size: (quiz) => counted(quiz.statements.length, 'statement'),
  minutes: 2,
};
