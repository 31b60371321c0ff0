/** Forms of both kinds to draw, about nothing, and the ways to find their parts. */
import { render, screen, within } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { quizStore } from '../../../src/browser/quiz/quiz-store.ts';
import { nothingShown } from '../../../src/browser/quiz/shown-outcome.ts';
import type { FormKind, FormQuiz } from '../../../src/components/quiz/form-kind.ts';
import { QuizForm } from '../../../src/components/quiz/QuizForm.tsx';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { swimming } from '../../fixtures/quizzes.ts';

export const weather = {
  id: 'weather',
  question: 'What do you see?',
  promise: 'Tick what is true.',
  compares: false,
  signs: [
    { id: 'wet', text: 'It is wet', short: 'Wet', differs: 'Feel it.' },
    { id: 'cold', text: 'It is cold', short: 'Cold', differs: 'Wait.' },
  ],
  none: 'Neither',
  outcomes: [
    { id: 'sleet', when: { all: ['wet', 'cold'] } },
    { id: 'rain', when: { all: ['wet'] } },
    { id: 'other', when: {} },
  ],
};

export const swim = {
  ...swimming,
  question: 'How do you swim?',
  promise: 'Answer each.',
  dimensions: swimming.dimensions.map((dimension) => ({ ...dimension, about: `About ${dimension.id}` })),
  statements: swimming.statements.map((statement) => ({ ...statement, text: `I ${statement.id}` })),
};

export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const button = (statement: string, answer: string) =>
  within(screen.getByRole('group', { name: `I ${statement}` })).getByRole<HTMLInputElement>('radio', {
    name: new RegExp(`^${answer} \\(`),
  });
export const status = () => screen.getByRole('status').textContent;
export const stored = (id: string) => localStorage.getItem(storageKey(id));
export const store = (id: string, answers: unknown) =>
  localStorage.setItem(storageKey(id), JSON.stringify({ version: 1, answers }));

/** Draws the form with the answers that the device keeps. The page around it calls each outcome by its id. */
export function openForm<Q extends FormQuiz, A extends object>(kind: FormKind<Q, A>, quiz: Q) {
  const $answers = quizStore(quiz.id, (kept) => kind.known(quiz, kept));
  const shown = { ...nothingShown, titleOf: (id: string) => `the ${id}` };
  render(<QuizForm kind={kind} quiz={quiz} $answers={$answers} shown={shown} />);
  return { shown: () => outcomeOf(kind.decide(quiz, $answers.get()))?.id ?? '' };
}

/** As long as effects and the rendering after them take. */
export const settled = () =>
  vi.waitFor(() => expect(screen.getByText('You answered this on an earlier visit.')).toBeTruthy());
