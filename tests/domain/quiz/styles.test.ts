import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAnswers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide, partsSeen, walk } from '../../../src/domain/quiz/decide.ts';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import { stylesOf } from '../../../src/domain/quiz/show/styles.ts';
import { anyProfile, anyQuestions, anyQuiz, anySigns } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';
import { countedIn, pageOf, rulesIn, shownIn, type Checked } from './without-script.ts';

type Quiz = Showable & { id: string };
const showable = (quiz: unknown) => quiz as Quiz;

/** What the styles show where these boxes are checked, and what `decide` says of them. */
function both(quiz: Quiz, checked: Checked) {
  const { check } = compileQuiz(quiz);
  const answers = knownAnswers(check, checked);
  const outcome = outcomeOf(decide(check, answers));
  const rules = check.outcomes.find((one) => one.id === outcome);
  const seen = outcome === undefined ? [] : partsSeen(check, outcome, answers);
  return {
    shown: shownIn(stylesOf(quiz).css, pageOf(quiz, checked)),
    decided: {
      outcomes: outcome === undefined ? [] : [outcome],
      parts: (rules?.parts ?? []).map((part) => part.id).filter((part) => seen.includes(part)),
    },
  };
}

describe('stylesOf', () => {
  it('decides for signs, ticked or answered', () => {
    fc.assert(
      fc.property(anySigns, (quiz) => {
        expect(stylesOf(showable(quiz))).toMatchObject({ decide: true, count: false });
      }),
    );
  });

  it('leaves deciding to readers where points add up over many questions, or questions depend on others', () => {
    for (const quiz of [swimming, lunch]) expect(stylesOf(quiz).decide).toBe(false);
    const unasked = lunch.questions.map((question) => ({ ...question, when: undefined }));
    const [first, ...others] = unasked;
    expect(stylesOf({ ...lunch, questions: unasked }).decide).toBe(false);
    const answers = (first?.answers ?? []).map(({ id, text }) => ({ id, text }));
    expect(
      stylesOf({ ...lunch, questions: [{ id: 'hungry', text: '', takes: 'one', answers }, ...others] }).decide,
    ).toBe(false);
  });

  it('shows exactly the outcome and the parts that decide gives, where styles decide', () => {
    fc.assert(
      fc.property(anyQuiz, fc.nat(), (anyOne, place) => {
        const quiz = showable(anyOne);
        fc.pre(stylesOf(quiz).decide);
        const sets = everyAnswerSet(compileQuiz(quiz).check);
        const { shown, decided } = both(quiz, sets[place % sets.length] ?? {});
        expect(shown).toEqual(decided);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('agrees with decide on boxes that exclude each other: no script takes one of them back', () => {
    fc.assert(
      fc.property(anySigns, fc.nat(31), (anyOne, place) => {
        const quiz = showable(anyOne);
        const [first] = compileQuiz(quiz).check.questions;
        fc.pre(first?.takes === 'any');
        const signs = first.answers.map(({ id }) => id).filter((_, index) => (place >> index) % 2 === 1);
        const { shown, decided } = both(quiz, { signs });
        expect(shown).toEqual(decided);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('shows nothing before everything has its answer', () => {
    expect(both(weather, {}).shown.outcomes).toEqual([]);
    expect(both(forecast, { wet: ['yes'], cold: ['no'] }).shown.outcomes).toEqual([]);
    for (const quiz of [swimming, lunch]) expect(both(quiz, {}).shown.outcomes).toEqual([]);
  });

  it('takes no ticked step of an outcome for an answer', () => {
    const quiz = {
      ...weather,
      outcomes: [
        { id: 'some', when: { atLeast: 1 } },
        { id: 'none-of-them', when: {} },
      ],
    };
    const page = pageOf(quiz, { signs: ['none'] });
    for (const step of page.querySelectorAll('.steps input')) step.setAttribute('checked', '');
    expect(shownIn(stylesOf(quiz).css, page).outcomes).toEqual(['none-of-them']);
  });

  it('leaves deciding to readers where a number must be answered: no selector tells whether it is', () => {
    const questions = lunch.questions.filter(({ takes }) => takes === 'number');
    expect(stylesOf({ ...lunch, questions, outcomes: [{ id: 'it', title: '', when: {} }] }).decide).toBe(false);
  });

  it.each<Quiz>([weather, forecast, swimming, lunch])(
    'shows the outcome that a script decided, and no other: $id',
    (quiz) => {
      for (const outcome of quiz.outcomes) {
        const page = pageOf(quiz, {});
        page.querySelector('[data-quiz-box]')?.setAttribute('data-decided', outcome.id);
        expect(shownIn(stylesOf(quiz).css, page).outcomes).toEqual([outcome.id]);
      }
    },
  );

  it('adds up the points of every answer set, where it counts', () => {
    fc.assert(
      fc.property(fc.oneof(anyProfile, anyQuestions), (anyOne) => {
        const quiz = showable(anyOne);
        const { css, count } = stylesOf(quiz);
        fc.pre(count);
        const { check } = compileQuiz(quiz);
        const scores = viewOf(quiz).scores.map((score) => score.id);
        for (const answers of everyAnswerSet(check)) {
          const { sums } = walk(check, answers);
          const points = scores.map((score) => sums[score] ?? 0);
          expect(countedIn(css, pageOf(quiz, answers))).toEqual({
            total: points.reduce((all, one) => all + one, 0),
            ...Object.fromEntries(scores.map((score, index) => [score, points[index]])),
          });
        }
      }),
      { numRuns: 10 },
    );
  }, 20_000);

  it('counts whole points alone, of answers alone: counters know no others', () => {
    expect(stylesOf(swimming).count).toBe(true);
    const [first, ...others] = swimming.statements;
    const statements = [{ id: 'float', dimension: 'ease', text: '', ...first, weight: 0.5 }, ...others];
    expect(stylesOf({ ...swimming, statements }).count).toBe(false);
    const scored = (points: object) => ({
      ...lunch,
      questions: lunch.questions.map((question) =>
        question.number
          ? { ...question, number: { ...question.number, ...points } }
          : { ...question, answers: question.answers.map((one) => ({ ...one, points: { wait: 1 } })) },
      ),
    });
    expect(stylesOf(scored({})).count).toBe(true);
    expect(stylesOf(scored({ points: { wait: 1 } })).count).toBe(false);
  });

  it.each([
    ['ceiling', ['wet'], ['wet']],
    ['line', ['wet', 'dark'], ['wet', 'dark']],
    ['line', ['none'], []],
  ] as const)('draws the parts of a %s after the boxes that are ticked: %j', (motif, signs, drawn) => {
    const quiz = { ...weather, motif };
    const page = pageOf(quiz, { signs });
    const rule = rulesIn(stylesOf(quiz).css).find(({ declarations }) => declarations === 'opacity:1');
    expect(page.querySelectorAll(rule?.selector ?? '').map((part) => part.getAttribute('data-mark'))).toEqual(drawn);
  });
});
