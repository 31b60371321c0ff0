import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quizStore } from '../../src/browser/quiz/quiz-store.ts';
import { SignsForm } from '../../src/components/quiz/signs/SignsForm.tsx';
import { nothingShown } from '../../src/browser/quiz/shown-outcome.ts';
import { outcomeOf } from '../../src/domain/quiz/kind.ts';
import { decideOutcome } from '../../src/domain/quiz/signs/decide.ts';
import { knownAnswers } from '../../src/domain/quiz/signs/answers.ts';
import { storageKey } from '../../src/domain/quiz/stored-answers.ts';

const quiz = {
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

/** What the page around the form calls its outcomes. */
const titles: Record<string, string> = { sleet: 'Sleet', rain: 'Rain', other: 'Something else' };

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const stored = () => localStorage.getItem(storageKey(quiz.id));
const open = () => {
  const $answers = quizStore(quiz.id, (kept) => knownAnswers(quiz, kept));
  render(<SignsForm quiz={quiz} $answers={$answers} shown={{ ...nothingShown, titleOf: (id) => titles[id] ?? '' }} />);
  return { shown: () => outcomeOf(decideOutcome(quiz, $answers.get()))?.id ?? '' };
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('SignsForm', () => {
  it('asks its question as the legend of a group', () => {
    open();
    expect(screen.getByRole('group', { name: quiz.question })).toBeTruthy();
  });

  it('shows nothing before anything is ticked', () => {
    expect(open().shown()).toBe('');
  });

  it('shows the outcome of what is ticked, and follows a change', async () => {
    const { shown } = open();
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    await userEvent.click(box('It is cold'));
    await vi.waitFor(() => expect(shown()).toBe('sleet'));
  });

  it('announces the outcome', async () => {
    open();
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Rain'));
  });

  it('clears the signs when "none" is ticked, and says so', async () => {
    open();
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('Neither'));
    await vi.waitFor(() => expect(box('It is wet').checked).toBe(false));
    expect(screen.getByRole('status').textContent).toContain('The other boxes are clear now.');
    expect(stored()).toBe('{"version":1,"answers":["none"]}');
  });

  it('keeps answers by id, and finds them again', async () => {
    localStorage.setItem(storageKey(quiz.id), '{"version":1,"answers":["cold","wet","gone"]}');
    const { shown } = open();
    await vi.waitFor(() => expect(shown()).toBe('sleet'));
    expect(box('It is cold').checked).toBe(true);
    expect(screen.getByText('You answered this on an earlier visit.')).toBeTruthy();
  });

  it.each(['{', 'null', '"wet"', '{"version":1,"answers":{}}'])(
    'starts afresh from damaged storage: %s',
    async (damaged) => {
      localStorage.setItem(storageKey(quiz.id), damaged);
      const { shown } = open();
      expect(shown()).toBe('');
      await userEvent.click(box('It is wet'));
      await vi.waitFor(() => expect(shown()).toBe('rain'));
    },
  );

  it('clears everything on "Start again"', async () => {
    const { shown } = open();
    await userEvent.click(box('It is wet'));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(shown()).toBe(''));
    expect(box('It is wet').checked).toBe(false);
    expect(stored()).toBeNull();
  });

  it('works when the browser keeps nothing, and says so', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { shown } = open();
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    expect(screen.getByText(/This browser won’t keep your answers/)).toBeTruthy();
    expect(box('It is wet').checked).toBe(true);
  });

  it('follows another tab', async () => {
    const { shown } = open();
    const newValue = '{"version":1,"answers":["wet"]}';
    localStorage.setItem(storageKey(quiz.id), newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey(quiz.id), newValue }));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    expect(box('It is wet').checked).toBe(true);
  });
});
