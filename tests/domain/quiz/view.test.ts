import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide, walk } from '../../../src/domain/quiz/decide.ts';
import { durationOf, effortOf, lengthOf, promiseOf } from '../../../src/domain/quiz/duration.ts';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import type { Mark } from '../../../src/domain/quiz/show/marks.ts';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import { anyProfile, anySigns } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

type Quiz = Showable & { id: string };
const showable = (quiz: unknown) => quiz as Quiz;

/** The mark of something that holds or not for each reader of an outcome. */
const markOf = (holds: readonly boolean[]): Mark =>
  !holds.includes(true) ? 'no' : holds.includes(false) ? 'either' : 'yes';

const readersOf = (quiz: Quiz) => {
  const { check } = compileQuiz(quiz);
  const sets = everyAnswerSet(check);
  return (outcome: string) =>
    sets.filter((answers) => outcomeOf(decide(check, answers)) === outcome).map((answers) => walk(check, answers));
};

describe('viewOf', () => {
  it('gives the parts that an outcome marks: signs, dimensions, and none of questions', () => {
    expect(viewOf(weather).parts.map(({ id }) => id)).toEqual(['wet', 'cold', 'dark']);
    expect(viewOf(forecast).parts).toEqual(viewOf(weather).parts);
    expect(viewOf(swimming).parts).toEqual([
      { id: 'ease', short: 'Ease' },
      { id: 'depth', short: 'Depth' },
    ]);
    expect(viewOf(lunch).parts).toEqual([]);
  });

  it('gives as many marks as parts, each with words of its own', () => {
    for (const quiz of [weather, forecast, swimming, lunch]) {
      const view = viewOf(quiz);
      for (const { id } of quiz.outcomes) expect(view.marks(id)).toHaveLength(view.parts.length);
    }
    for (const quiz of [weather, forecast, swimming]) {
      const words = Object.values(viewOf(quiz).markWords);
      expect(new Set(words).size).toBe(3);
      expect(words.every(Boolean)).toBe(true);
    }
  });

  it('marks a sign by what is true of everyone who reaches the outcome', () => {
    fc.assert(
      fc.property(anySigns, (anyOne) => {
        const quiz = showable(anyOne);
        const reached = readersOf(quiz);
        const { check } = compileQuiz(quiz);
        for (const { id } of quiz.outcomes)
          expect(viewOf(quiz).marks(id)).toEqual(
            viewOf(quiz).parts.map((part) =>
              markOf(
                reached(id).map(({ given }) =>
                  check.questions.some((question) =>
                    given[question.id]?.includes(question.id === part.id ? 'yes' : part.id),
                  ),
                ),
              ),
            ),
          );
      }),
    );
  });

  it('marks a dimension by whether it is the weakest for everyone who reaches the outcome', () => {
    fc.assert(
      fc.property(anyProfile, (anyOne) => {
        const quiz = showable(anyOne);
        const reached = readersOf(quiz);
        const dimensions = viewOf(quiz).results?.dimensions ?? [];
        const ties = 'ties' in quiz ? quiz.ties : undefined;
        const isWeakest = (sums: Readonly<Record<string, number>>, id: string) => {
          const shares = dimensions.map((one) => ((sums[one.id] ?? 0) - one.min) / (one.max - one.min || 1));
          const level = dimensions.filter((_, index) => (shares[index] ?? 0) < Math.min(...shares) + 1e-9);
          const counting = ties === 'every' || level.length === 1 ? level : ties === 'earlier' ? level.slice(0, 1) : [];
          return counting.some((one) => one.id === id);
        };
        for (const { id } of quiz.outcomes)
          expect(viewOf(quiz).marks(id)).toEqual(
            dimensions.map((one) => markOf(reached(id).map(({ sums }) => !isWeakest(sums, one.id)))),
          );
      }),
      { numRuns: 30 },
    );
  });

  it('says whether marks tell outcomes apart', () => {
    const [wet, cold] = weather.signs;
    if (!wet || !cold) throw new Error('There are no signs.');
    const outcomes = [
      { id: 'both', when: { all: ['wet', 'cold'] } },
      { id: 'wet', when: { all: ['wet'] } },
      { id: 'cold', when: { all: ['cold'] } },
      { id: 'fine', when: {} },
    ];
    expect(viewOf({ ...weather, signs: [wet, cold], outcomes }).marksTell).toBe(true);
    expect(viewOf({ ...weather, signs: [wet, cold], outcomes: outcomes.slice(1) }).marksTell).toBe(false);
    for (const quiz of [weather, swimming, lunch]) expect(viewOf(quiz).marksTell).toBe(false);
  });

  it('gives everything that a reader is asked, how much that is, and how long it takes', () => {
    expect(viewOf(weather).statements).toEqual(weather.signs.map(({ text }) => text));
    expect(viewOf(swimming).statements).toEqual(swimming.statements.map(({ text }) => text));
    expect(viewOf(lunch).statements).toEqual(lunch.questions.map(({ text }) => text));
    expect([weather, swimming, lunch].map((quiz) => viewOf(quiz).size)).toEqual([
      '3 statements',
      '3 statements',
      '3 questions',
    ]);
    expect(viewOf({ ...weather, signs: weather.signs.slice(0, 1) }).size).toBe('1 statement');
    expect(viewOf(lunch).minutes).toBe(1);
    expect(viewOf({ ...lunch, minutes: 7 }).minutes).toBe(7);
  });

  it('names every question of the form as the check has it, with its answers', () => {
    for (const quiz of [weather, forecast, swimming, lunch])
      expect(
        viewOf(quiz).form.questions.map(({ id, takes, answers }) => [id, takes, answers.map((answer) => answer.id)]),
      ).toEqual(
        compileQuiz<'signs' | 'profile' | 'scale' | 'questions'>(quiz).check.questions.map(({ id, takes, answers }) => [
          id,
          takes,
          answers.map((answer) => answer.id),
        ]),
      );
  });

  it('gives questions the same name to count by where their answers give the same points', () => {
    const [float, glide, dive] = viewOf(swimming).form.questions.map(({ counts }) => counts);
    expect(float).toBe(glide);
    expect(dive).not.toBe(float);
  });

  it('shows what the rules of questions say: who is asked, where an answer leads, what it gives', () => {
    const questions = [
      { id: 'a', text: 'A?', takes: 'one' as const, answers: [{ id: 'x', text: 'X', points: { cat: 2, dog: -1 } }] },
    ];
    const scores = ['cat', 'dog'].map((id) => ({ id, name: id.toUpperCase() }));
    const [asked] = viewOf({ ...lunch, questions, scores }).form.questions;
    expect(asked?.answers[0]?.points).toBe('CAT 2, DOG −1');
    const [hungry, , likes] = viewOf(lunch).form.questions;
    expect(hungry?.answers.map(({ leads }) => leads?.outcome)).toEqual([undefined, 'wait']);
    expect(hungry?.askedIf).toBeUndefined();
    expect(likes?.askedIf).toContain('30');
    expect(likes?.answers.map(({ alone }) => alone)).toEqual([undefined, undefined, true]);
  });

  it('has a sentence for ties where the quiz says what counts', () => {
    const sentences = (['earlier', 'every', 'none'] as const).map((ties) => viewOf({ ...swimming, ties }).ties);
    expect(new Set(sentences).size).toBe(3);
    expect(sentences.every(Boolean)).toBe(true);
    expect(viewOf(lunch).ties).toBe('');
  });

  it('throws for an outcome that the quiz does not have', () => {
    expect(() => viewOf(weather).marks('gone')).toThrow('"gone"');
    expect(() => viewOf(weather).outcomeIf('gone')).toThrow('"gone"');
  });

  it('is made once', () => {
    expect(viewOf(weather)).toBe(viewOf(weather));
  });
});

describe('the time that a quiz takes', () => {
  const [short, long] = [viewOf(swimming), viewOf({ ...swimming, minutes: 12 })];

  it('is said in words, alone, before a noun, and beside what there is to answer', () => {
    expect([durationOf(short), durationOf(long)]).toEqual(['one minute', '12 minutes']);
    expect([lengthOf(short), lengthOf(long)]).toEqual(['one-minute', '12-minute']);
    expect(effortOf(short)).toBe('3 statements, one minute');
  });

  it('begins the line under the question, before the task', () => {
    expect(promiseOf(short).startsWith(`One minute. ${short.form.task} `)).toBe(true);
  });
});
