import { cleanup, render, screen } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it } from 'vitest';
import { createForm } from '../../../src/browser/quiz/form-store.ts';
import { FormEnd } from '../../../src/components/quiz/FormEnd.tsx';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { forecast } from '../../fixtures/quizzes.ts';

afterEach(cleanup);

const all = { wet: ['no'], cold: ['no'], dark: ['no'] };
const shown = { show: () => undefined, focus: () => undefined, titleOf: (id: string) => `the ${id}` };

function open(answers: Answers, more: { keeping?: 'kept' | 'page-only'; inSteps?: true } = {}) {
  const form = createForm(compileQuiz(forecast).check, atom(answers));
  const draw = () => <FormEnd form={form} shown={shown} {...more} />;
  const { rerender } = render(draw());
  return { form, draw: () => rerender(draw()) };
}
const button = (name: string) => screen.queryByRole('button', { name });

describe('FormEnd', () => {
  it('offers to start again, and nothing else, while nothing is answered', () => {
    open({});
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Start again']);
    expect(button('Start again')?.getAttribute('type')).toBe('reset');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says how many answers are missing, and leads to the next', () => {
    open({ wet: ['yes'] });
    expect(screen.getByText(/^Still to answer: 2\./)).toBeTruthy();
    expect(button('Go to the next one')).toBeTruthy();
    expect(button('Go to your outcome')).toBeNull();
  });

  it('leaves that to the steps where questions are asked one at a time', () => {
    open({ wet: ['yes'] }, { inSteps: true });
    expect(screen.queryByText(/^Still to answer/)).toBeNull();
  });

  it('announces the outcome that a reader reaches on this visit, with what else changed', () => {
    const { form, draw } = open({ wet: ['no'], cold: ['no'] });
    form.choose('dark', 'no', true);
    draw();
    expect(screen.getByRole('status').textContent).toBe('Your outcome: the dry.');
    expect(button('Go to your outcome')).toBeTruthy();
    form.clear();
    draw();
    expect(screen.getByRole('status').textContent).toBe('All answers are cleared.');
  });

  it('tells an earlier visit from this one', () => {
    const { form, draw } = open(all);
    expect(screen.getByText(/earlier visit/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    form.choose('dark', 'yes', true);
    draw();
    expect(screen.queryByText(/earlier visit/)).toBeNull();
  });

  it('says when the browser keeps nothing, instead of speaking of an earlier visit', () => {
    open(all, { keeping: 'page-only' });
    expect(screen.getByText(/won’t keep/)).toBeTruthy();
    expect(screen.queryByText(/earlier visit/)).toBeNull();
  });
});
