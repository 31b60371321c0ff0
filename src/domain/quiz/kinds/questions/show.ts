import * as say from '#words/quiz.ts';
import { minutesFor } from '../../duration.ts';
import type { Showing } from '../../show/showing.ts';
import { pointsInWords } from '../../show/points.ts';
import { scoresOf, type Rules, type WrittenQuestion } from './rules.ts';
import { whenInWords } from './words.ts';

/** The part of a quiz of kind questions that pages show. */
export interface Showable extends Rules {
  layout: 'page' | 'steps';
  questions: readonly (WrittenQuestion & { help?: string | undefined; differs?: string | undefined })[];
  minutes?: number | undefined;
}

/** Returns what is shown of a quiz of kind questions. */
export function show(quiz: Showable): Showing {
  const scores = scoresOf(quiz);
  const nameOf = (id: string) => scores.find((score) => score.id === id)?.name ?? id;
  const outcome = (id: string | undefined) => quiz.outcomes.find((one) => one.id === id);
  return {
    whenInWords: (when) => whenInWords(quiz, when),
    marked: [],
    marksAreAnswers: false,
    markWords: { yes: '', no: '', either: '' },
    statements: quiz.questions.map(({ text }) => text),
    size: say.questions(quiz.questions.length),
    minutes: quiz.minutes ?? minutesFor(quiz.questions.length),
    scores,
    ties: quiz.ties ? say.ties[quiz.ties] : '',
    form: {
      layout: quiz.layout,
      task: say.tasks.answer,
      questions: quiz.questions.map((question) => ({
        id: question.id,
        text: question.text,
        help: question.help,
        takes: question.takes,
        look: 'list' as const,
        optional: question.optional,
        differs: question.differs,
        askedIf: question.when && whenInWords(quiz, question.when),
        number: question.number,
        counts: question.id,
        answers: question.answers.map(({ id, text, points, alone, outcome: leadsTo }) => {
          const leads = outcome(leadsTo);
          return {
            id,
            text,
            alone,
            points: points && pointsInWords(points, nameOf, scores.length > 1),
            leads: leads && { outcome: leads.id, title: leads.title },
          };
        }),
      })),
    },
  };
}
