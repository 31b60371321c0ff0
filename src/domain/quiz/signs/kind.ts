import { counted } from '../../count.ts';
import { outcomeOf, type QuizKind } from '../kind.ts';
import { answerSets, knownAnswers } from './answers.ts';
import { checkQuiz } from './check.ts';
import { decideOutcome, marksOf, type Rules } from './decide.ts';
import { quizStyles } from './styles.ts';

/** Signs that a reader ticks, any that apply. Kept as an array of ids. */
export const signs: QuizKind<Omit<Rules, 'signs'> & { signs: readonly { id: string; short: string; text: string }[] }> =
  {
    decideKept: (quiz, kept) => decideOutcome(quiz, knownAnswers(quiz, kept)),
    rules: ({ signs, outcomes }) => ({
      signs: signs.map(({ id }) => ({ id })),
      outcomes: outcomes.map(({ id, when }) => ({ id, when })),
    }),
    check: checkQuiz,
    parts: (quiz) => quiz.signs,
    marks: marksOf,
    markWords: { yes: 'true', no: 'not true', either: 'true or not' },
    styles: quizStyles,
    table: (quiz) =>
      answerSets(quiz).map((answers) => ({
        answers: answers.join(' + '),
        outcome: outcomeOf(decideOutcome(quiz, answers))?.id ?? '',
      })),
    statements: (quiz) => quiz.signs.map(({ text }) => text),
    size: (quiz) => counted(quiz.signs.length, 'sign'),
    minutes: 1,
  };
