import { compileDrawing, compileOutcomes, type Compiled } from '../../compiled.ts';
import { anyOf, never, scoreBetween, type Condition } from '../../condition.ts';
import { leads } from '../../leads.ts';
import type { Question } from '../../model.ts';
import type { Path } from '../../problems.ts';
import { compileCombined } from '../../when.ts';
import { scoresOf, type Rules, type WrittenQuestion } from './rules.ts';
import type { When } from './when.ts';
import { whenInWords } from './words.ts';

/** Returns what a quiz of kind questions compiles into. An outcome without a `when` is reached by the most points. */
export function compile(quiz: Rules): Compiled {
  // The most points, not the greatest share: every score is measured alike.
  const scores = scoresOf(quiz).map(({ id }) => ({ id, min: 0, max: 1 }));
  const lead = leads(scores, quiz.ties ?? 'none');
  const compileWhen = (when: When): Condition =>
    compileCombined(when, ({ is, points, strongest, weakest }) => [
      ...Object.entries(is ?? {}).map(([id, answer]): Condition => {
        if (typeof answer === 'string') return { of: id, is: [answer] };
        return Array.isArray(answer) ? { of: id, is: answer } : withBounds(id, answer);
      }),
      ...Object.entries(points ?? {}).map(([id, bounds]) => scoreBetween(id, bounds)),
      ...(strongest ? [anyOf(strongest.map(lead.strongest))] : []),
      ...(weakest ? [anyOf(weakest.map(lead.weakest))] : []),
    ]);
  const { outcomes, claims } = compileOutcomes(
    quiz.outcomes,
    { compile: compileWhen, inWords: (when) => whenInWords(quiz, when) },
    (id) => (scores.some((score) => score.id === id) ? lead.strongest(id) : never),
  );
  const fieldOf = (question: string, answer?: string): Path => {
    const place = quiz.questions.findIndex(({ id }) => id === question);
    const inAnswers = quiz.questions[place]?.answers.findIndex(({ id }) => id === answer) ?? -1;
    return ['questions', place, ...(answer === undefined ? [] : ['answers', inAnswers])];
  };
  const questions = quiz.questions.map((question) => compileQuestion(question, compileWhen));
  const drawn = compileDrawing(quiz.drawing, { compile: compileWhen });
  return { check: { questions, outcomes }, claims, fieldOf, certain: scores.length > 0 ? lead.certain : [], drawn };
}

function compileQuestion(question: WrittenQuestion, compileWhen: (when: When) => Condition): Question {
  const { id, takes, when, optional, answers, exclusive, number } = question;
  return {
    id,
    takes,
    answers: answers.map(({ id, points, outcome, alone }) => ({
      id,
      ...(points && { gives: points }),
      ...(outcome !== undefined && { ends: outcome }),
      ...(alone && { alone }),
    })),
    ...(number && {
      range: {
        min: number.min,
        max: number.max,
        step: number.step,
        ...(number.points && { gives: number.points }),
      },
    }),
    ...(when && { asked: compileWhen(when) }),
    ...(optional && { optional }),
    ...(exclusive && { exclusive }),
  };
}

const withBounds = (
  number: string,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
) => ({
  number,
  ...(atLeast !== undefined && { atLeast }),
  ...(atMost !== undefined && { atMost }),
});
