import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { createForm } from '../../../src/browser/quiz/form-store.ts';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { lunch, weather } from '../../fixtures/quizzes.ts';

const form = (quiz: typeof weather | typeof lunch, answers: Answers = {}) =>
  createForm(compileQuiz(quiz).check, atom(answers));

describe('createForm', () => {
  it('knows of no touch until the reader answers', () => {
    const store = form(weather, { signs: ['wet'] });
    expect(store.$visit.get()).toEqual({ touched: false, notice: '' });
    store.choose('signs', 'cold', true);
    expect(store.$visit.get().touched).toBe(true);
    expect(store.$answers.get()).toEqual({ signs: ['wet', 'cold'] });
  });

  it('says which boxes an answer cleared', () => {
    const store = form(weather, { signs: ['wet'] });
    store.choose('signs', 'none', true);
    expect(store.$visit.get().notice).toBe('The other boxes are clear now.');
    store.choose('signs', 'dark', true);
    expect(store.$visit.get().notice).toBe('The box “none” is clear now.');
    store.choose('signs', 'dark', false);
    expect(store.$visit.get().notice).toBe('');
    expect(store.$answers.get()).toEqual({});
  });

  it('takes numbers that the question takes, and gives up the one before for any other', () => {
    const store = form(lunch);
    store.enter('minutes', '45');
    expect(store.$answers.get()).toEqual({ minutes: ['45'] });
    store.enter('minutes', '95');
    expect(store.$answers.get()).toEqual({});
    store.enter('minutes', '');
    expect(store.$answers.get()).toEqual({});
  });

  it('decides', () => {
    const store = form(lunch, { hungry: ['yes'] });
    expect(store.decision()).toEqual({ kind: 'incomplete', missing: 1 });
    store.choose('hungry', 'no', true);
    expect(store.decision()).toEqual({ kind: 'decided', outcome: 'wait' });
  });

  it('clears everything, and says so', () => {
    const store = form(lunch, { hungry: ['yes'] });
    store.clear();
    expect(store.$answers.get()).toEqual({});
    expect(store.$visit.get()).toEqual({ touched: false, notice: 'All answers are cleared.' });
  });

  it('has a way back to cleared answers, however often they are cleared', () => {
    const store = form(weather, { signs: ['wet'] });
    expect(store.undo()).toBeUndefined();
    store.clear();
    store.clear();
    expect(store.$answers.get()).toEqual({});
    store.undo()?.();
    expect(store.$answers.get()).toEqual({ signs: ['wet'] });
    expect(store.undo()).toBeUndefined();
  });

  it('brings back what another tab cleared, and then what was answered since', () => {
    const store = form(weather, { signs: ['wet'] });
    store.$answers.set({});
    store.choose('signs', 'dark', true);
    store.undo()?.();
    expect(store.$answers.get()).toEqual({ signs: ['wet'] });
    store.undo()?.();
    expect(store.$answers.get()).toEqual({ signs: ['dark'] });
  });
});
