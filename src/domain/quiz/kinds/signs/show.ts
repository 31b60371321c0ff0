import * as say from '#words/quiz.ts';
import { minutesFor } from '../../duration.ts';
import type { Showing } from '../../show/showing.ts';
import { isTicked, type Rules } from './rules.ts';
import { unsureId } from './unsure.ts';
import { none, signIs, signsQuestion } from './when.ts';
import { whenInWords } from './words.ts';

/** The part of a quiz of signs that pages show. */
export interface Showable extends Rules {
  signs: readonly (Rules['signs'][number] & { text: string; differs?: string | undefined })[];
  none?: string | undefined;
  answers?: { yes: string; no: string; unsure?: string | undefined } | undefined;
  minutes?: number | undefined;
}

/** Returns what is shown of a quiz of signs. */
export function show(quiz: Showable): Showing {
  const { signs, answers } = quiz;
  const ticks = isTicked(quiz);
  return {
    whenInWords: (when) => whenInWords(quiz, when),
    marked: signs.map(({ id, short }) => ({ id, short, holds: signIs(ticks, id) })),
    marksAreAnswers: ticks,
    markWords: ticks ? say.tickMarks : say.answerMarks,
    statements: signs.map(({ text }) => text),
    size: say.statements(signs.length),
    minutes: quiz.minutes ?? minutesFor(signs.length),
    scores: [],
    ties: '',
    form: {
      layout: 'page',
      task: ticks ? say.tasks.tick : say.tasks.agree,
      questions: ticks
        ? [
            {
              id: signsQuestion,
              takes: 'any',
              look: 'list',
              answers: [
                ...signs.flatMap(({ id, text, short, differs, unsureBox }) => [
                  { id, text, short, differs },
                  ...(unsureBox === undefined ? [] : [{ id: unsureId(id), text: unsureBox }]),
                ]),
                { id: none, text: quiz.none ?? '', alone: true as const },
              ],
            },
          ]
        : signs.map(({ id, text, differs }) => ({
            id,
            text,
            takes: 'one' as const,
            look: 'scale' as const,
            differs,
            answers: Object.entries(answers ?? {}).map(([id, text]) => ({ id, text })),
          })),
    },
  };
}
