import { describe, expect, it } from 'vitest';
import { otherQuizzes } from '../../../src/browser/quiz/other-quizzes.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import type { TakeableQuiz } from '../../../src/domain/quiz/takeable.ts';

const quiz = (id: string) => ({ id, title: id }) as unknown as TakeableQuiz;
const keys = ['shown', 'elsewhere'].map(storageKey);

describe('otherQuizzes', () => {
  it('asks for those alone that the device remembers and the page does not list', async () => {
    const asked: string[] = [];
    const load = async (id: string) => (asked.push(id), quiz(id));
    expect(await otherQuizzes([quiz('shown'), quiz('untaken')], keys, load)).toEqual({
      quizzes: [quiz('elsewhere')],
      missing: 0,
    });
    expect(asked).toEqual(['elsewhere']);
  });

  it('leaves out a quiz that is no longer there', async () => {
    expect(await otherQuizzes([], keys, async () => undefined)).toEqual({ quizzes: [], missing: 0 });
  });

  it('counts those that could not be had', async () => {
    const load = (id: string) => (id === 'shown' ? Promise.reject(new Error('offline')) : Promise.resolve(quiz(id)));
    expect(await otherQuizzes([], keys, load)).toEqual({ quizzes: [quiz('elsewhere')], missing: 1 });
  });
});
