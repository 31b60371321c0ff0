import { counted } from '../../../count.ts';
import { outcomeOf, type Mark, type View } from '../../model.ts';
import { standings, standingsOf } from './cases.ts';
import { decideTally } from './decide.ts';
import type { Rules } from './rules.ts';
import { quizStyles } from './styles.ts';

/** The part of a quiz of kind scale that pages show. */
export interface Showable extends Rules {
  dimensions: readonly { id: string; name: string }[];
  statements: readonly { id: string; dimension: string; text: string }[];
}

/** Returns the view of a quiz of kind scale. */
export const show = (quiz: Showable): View => ({
  parts: quiz.dimensions.map(({ id, name }) => ({ id, short: name })),
  marks: (outcome) => marksOf(quiz, outcome),
  markWords: { yes: 'not the weakest', no: 'the weakest', either: 'the weakest or not' },
  statements: quiz.statements.map(({ text }) => text),
  size: counted(quiz.statements.length, 'statement'),
  minutes: 2,
  styles: (id) => quizStyles({ ...quiz, id }),
  table: () =>
    standings(quiz).map((standing) => ({
      points: standing.total,
      weakest: standing.weakest,
      outcome: outcomeOf(decideTally(quiz, standing))?.id ?? '',
    })),
});

/**
 * Returns one mark a dimension for the outcome `id`, in the quiz's order: "no" if it is the weakest in every tally that
 * leads there, "yes" if it is in none, "either" if it is in some.
 */
export function marksOf(rules: Rules, id: string): Mark[] {
  const weakest = new Set(standingsOf(rules, id).map((standing) => standing.weakest));
  return rules.dimensions.map((dimension) =>
    weakest.has(dimension.id) ? (weakest.size === 1 ? 'no' : 'either') : 'yes',
  );
}
