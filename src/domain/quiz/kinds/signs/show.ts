import { counted } from '../../../count.ts';
import { outcomeOf, type Mark, type Part, type View } from '../../model.ts';
import { answerSets, answerSetsOf } from './cases.ts';
import { decideOutcome } from './decide.ts';
import type { Rules } from './rules.ts';
import { quizStyles } from './styles.ts';

/** The part of a quiz of signs that pages show. */
export interface Showable extends Rules {
  signs: readonly (Part & { text: string })[];
}

/** Returns the view of a quiz of signs. */
export const show = (quiz: Showable): View => ({
  parts: quiz.signs,
  marks: (outcome) => marksOf(quiz, outcome),
  markWords: { yes: 'true', no: 'not true', either: 'true or not' },
  statements: quiz.signs.map(({ text }) => text),
  size: counted(quiz.signs.length, 'sign'),
  minutes: 1,
  styles: (id) => quizStyles({ ...quiz, id }),
  table: () =>
    answerSets(quiz).map((answers) => ({
      answers: answers.join(' + '),
      outcome: outcomeOf(decideOutcome(quiz, answers))?.id ?? '',
    })),
});

/** Returns one mark a sign for the outcome `id`, in the quiz's order: ticked in every set that leads there, in none, in some. */
export function marksOf(rules: Rules, id: string): Mark[] {
  const sets = answerSetsOf(rules, id);
  return rules.signs.map((sign) => {
    const ticked = sets.filter((set) => set.includes(sign.id)).length;
    return ticked === 0 ? 'no' : ticked === sets.length ? 'yes' : 'either';
  });
}
