import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { createTaken } from '../../../src/browser/quiz/taken-store.ts';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import type { TakeableQuiz } from '../../../src/domain/quiz/takeable.ts';
import { lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const takeable = (quiz: typeof weather | typeof swimming | typeof lunch): TakeableQuiz => ({
  id: quiz.id,
  check: compileQuiz(quiz).check,
  title: quiz.id,
  href: `/${quiz.id}/`,
  outcomes: quiz.outcomes.map(({ id }) => ({ id, title: id, href: `/${id}/` })),
});

describe('createTaken', () => {
  it('lists only quizzes of which something is kept, each with its outcome, and follows', () => {
    const $answers = atom<Answers>({});
    const $taken = createTaken([takeable(weather)], () => $answers);
    const outcomes = () => $taken.get().map(({ outcome }) => outcome?.href);
    expect(outcomes()).toEqual([]);
    $answers.set({ signs: ['wet'] });
    expect(outcomes()).toEqual(['/rain/']);
    $answers.set({ signs: ['none'] });
    expect(outcomes()).toEqual(['/fine/']);
  });

  it('lists a quiz that is begun without an outcome', () => {
    const kept: Record<string, Answers> = { swimming: { float: ['1'] }, lunch: { hungry: ['no'] } };
    const taken = createTaken([takeable(swimming), takeable(lunch)], ({ id }) => atom(kept[id] ?? {})).get();
    expect(taken.map(({ quiz, outcome }) => [quiz.id, outcome?.id])).toEqual([
      ['swimming', undefined],
      ['lunch', 'wait'],
    ]);
  });
});
