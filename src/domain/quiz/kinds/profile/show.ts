import * as say from '#words/quiz.ts';
import { minutesFor } from '../../duration.ts';
import { leads } from '../../leads.ts';
import type { Showing } from '../../show/showing.ts';
import { pointsInWords } from '../../show/points.ts';
import { bandsOf, pointsOf, rangeOf, valuesOf, type Dimension, type Rules } from './rules.ts';
import { whenInWords } from './words.ts';

/** The part of a quiz of kind profile that pages show. */
export interface Showable extends Rules {
  dimensions: readonly (Dimension & { about: string })[];
  statements: readonly (Rules['statements'][number] & { text: string; differs?: string | undefined })[];
  layout?: 'page' | 'steps' | undefined;
  minutes?: number | undefined;
}

/** Returns what is shown of a quiz of kind profile. */
export function show(quiz: Showable): Showing {
  const { dimensions, statements } = quiz;
  const scores = dimensions.map(({ id, name }) => ({ id, name, ...rangeOf(quiz, id) }));
  const { weakest } = leads(scores, quiz.ties ?? 'every');
  const values = valuesOf(quiz);
  const nameOf = (id: string) => scores.find((score) => score.id === id)?.name ?? id;
  const namesOf = new Map<string, string>();
  return {
    whenInWords: (when) => whenInWords(quiz, when),
    marked: scores.map(({ id, name }) => ({ id, short: name, holds: { not: weakest(id) } })),
    marksAreAnswers: false,
    markWords: say.dimensionMarks,
    statements: statements.map(({ text }) => text),
    size: say.statements(statements.length),
    minutes: quiz.minutes ?? minutesFor(statements.length),
    scores: scores.map(({ id, name }) => ({ id, name })),
    ties: quiz.ties ? say.ties[quiz.ties] : '',
    results: {
      dimensions: dimensions.map(({ id, name, about }) => ({
        id,
        name,
        about,
        ...rangeOf(quiz, id),
        bands: bandsOf(quiz, id).map(({ atMost, below, name, words }) => ({
          ...(atMost !== undefined && { atMost }),
          ...(below !== undefined && { below }),
          ...(name !== undefined && { name }),
          ...(words !== undefined && { words }),
        })),
      })),
      ...(quiz.decimals !== undefined && { decimals: quiz.decimals }),
    },
    form: {
      layout: quiz.layout ?? 'page',
      task: say.tasks.agree,
      questions: statements.map((statement) => {
        const gives = values.map((value) => pointsOf(quiz, statement, value));
        const key = JSON.stringify(gives);
        if (!namesOf.has(key)) namesOf.set(key, `c${namesOf.size}`);
        return {
          id: statement.id,
          text: statement.text,
          takes: 'one' as const,
          look: 'scale' as const,
          differs: statement.differs,
          countsFor: statement.dimension && nameOf(statement.dimension),
          counts: namesOf.get(key),
          answers: quiz.points.map((text, index) => ({
            id: `${index}`,
            text,
            points: pointsInWords(gives[index] ?? {}, nameOf),
          })),
        };
      }),
    },
  };
}
