import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { atom } from 'nanostores';
import { hydrate, render as renderInto } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { quizStore } from '../../src/browser/quiz/quiz-store.ts';
import { nothingShown } from '../../src/browser/quiz/shown-outcome.ts';
import type { FormKind, FormQuiz } from '../../src/components/quiz/form-kind.ts';
import { QuizForm } from '../../src/components/quiz/QuizForm.tsx';
import { scale } from '../../src/components/quiz/scale/rows.tsx';
import { signs } from '../../src/components/quiz/signs/rows.tsx';
import { outcomeOf } from '../../src/domain/quiz/model.ts';
import { storageKey } from '../../src/domain/quiz/stored-answers.ts';
import { swimming } from '../fixtures/quizzes.ts';

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

const swim = {
  ...swimming,
  question: 'How do you swim?',
  promise: 'Answer each.',
  dimensions: swimming.dimensions.map((dimension) => ({ ...dimension, about: `About ${dimension.id}` })),
  statements: swimming.statements.map((statement) => ({ ...statement, text: `I ${statement.id}` })),
};

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (statement: string, answer: string) =>
  within(screen.getByRole('group', { name: `I ${statement}` })).getByRole<HTMLInputElement>('radio', {
    name: new RegExp(`^${answer} \\(`),
  });
const status = () => screen.getByRole('status').textContent;
const stored = () => localStorage.getItem(storageKey(quiz.id));
const store = (answers: unknown, id = quiz.id) =>
  localStorage.setItem(storageKey(id), JSON.stringify({ version: 1, answers }));

/** Draws the form with the answers that the device keeps. The page around it calls each outcome by its id. */
function openForm<Q extends FormQuiz, A extends object>(kind: FormKind<Q, A>, quiz: Q) {
  const $answers = quizStore(quiz.id, (kept) => kind.known(quiz, kept));
  const shown = { ...nothingShown, titleOf: (id: string) => `the ${id}` };
  render(<QuizForm kind={kind} quiz={quiz} $answers={$answers} shown={shown} />);
  return { shown: () => outcomeOf(kind.decide(quiz, $answers.get()))?.id ?? '' };
}
const open = () => openForm(signs, quiz);

/** As long as effects and the rendering after them take. */
const settled = () => vi.waitFor(() => expect(screen.getByText('You answered this on an earlier visit.')).toBeTruthy());

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('QuizForm, of signs', () => {
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
    await vi.waitFor(() => expect(status()).toContain('the rain'));
  });

  it('clears the signs when "none" is ticked, and says so', async () => {
    open();
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('Neither'));
    await vi.waitFor(() => expect(box('It is wet').checked).toBe(false));
    expect(status()).toContain('The other boxes are clear now.');
    expect(stored()).toBe('{"version":1,"answers":["none"]}');
  });

  it('clears "none" when a sign is ticked, and says so', async () => {
    open();
    await userEvent.click(box('Neither'));
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(box('Neither').checked).toBe(false));
    expect(status()).toContain('The box “none” is clear now.');
  });

  it('says nothing of other boxes when a tick clears none', async () => {
    open();
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('It is cold'));
    await vi.waitFor(() => expect(status()).toBe('Your outcome: the sleet.'));
  });

  it('announces nothing on load, whatever an earlier visit left', async () => {
    store(['wet']);
    open();
    await settled();
    expect(status()).toBe('');
  });

  it('keeps answers by id, and finds them again', async () => {
    store(['cold', 'wet', 'gone']);
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

  it('clears everything on "Start again", says so, and begins at the first box', async () => {
    const { shown } = open();
    await userEvent.click(box('It is cold'));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(shown()).toBe(''));
    expect(box('It is cold').checked).toBe(false);
    expect(stored()).toBeNull();
    expect(document.activeElement).toBe(box('It is wet'));
    await vi.waitFor(() => expect(status()).toBe('All boxes are clear.'));
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

describe('QuizForm, of a scale', () => {
  const answerAll = async () => {
    for (const { id } of swim.statements) await userEvent.click(button(id, 'yes'));
  };

  it('shows and announces the outcome once every statement has its answer, with the points by dimension', async () => {
    const { shown } = openForm(scale, swim);
    await answerAll();
    await vi.waitFor(() => expect(status()).toBe('Your outcome: the otter.'));
    expect(shown()).toBe('otter');
    expect(screen.getByRole('list', { name: 'Your answers by dimension' }).textContent).toContain(
      'Ease: 4 of 4 points',
    );
  });

  it('tells how many statements are left, and leads to the first of them', async () => {
    openForm(scale, swim);
    await userEvent.click(button('float', 'yes'));
    await vi.waitFor(() => expect(screen.getByText(/2 statements have no answer yet/)).toBeTruthy());
    await userEvent.click(screen.getByRole('button', { name: 'Go to the next one' }));
    expect(document.activeElement).toBe(button('glide', 'no'));
    expect(status()).toBe('');
  });

  it('announces nothing on load, whatever an earlier visit left', async () => {
    store({ float: 2, glide: 2, dive: 1 }, swim.id);
    openForm(scale, swim);
    await settled();
    expect(button('dive', 'a little').checked).toBe(true);
    expect(status()).toBe('');
  });

  it('clears everything on "Start again"', async () => {
    const { shown } = openForm(scale, swim);
    await answerAll();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(status()).toBe('All answers are cleared.'));
    expect(shown()).toBe('');
    expect(localStorage.getItem(storageKey(swim.id))).toBeNull();
  });
});

describe('QuizForm, taking over what the server drew', () => {
  /** The server's form, with something checked before the script came; returns what the answers then are. */
  function early<Q extends FormQuiz, A extends object>(kind: FormKind<Q, A>, quiz: Q, checked: string[]) {
    const { container, unmount } = render(
      <QuizForm kind={kind} quiz={quiz} $answers={atom(kind.known(quiz, undefined))} />,
    );
    const html = container.innerHTML;
    unmount();
    container.innerHTML = html;
    document.body.append(container);
    for (const selector of checked) container.querySelector<HTMLInputElement>(selector)?.click();
    const $answers = quizStore(quiz.id, (kept) => kind.known(quiz, kept));
    hydrate(<QuizForm kind={kind} quiz={quiz} $answers={$answers} />, container);
    onTestFinished(() => {
      renderInto(null, container);
      container.remove();
    });
    return $answers;
  }

  it('takes boxes that were ticked early for the answers, over those of an earlier visit', async () => {
    store(['wet']);
    const $answers = early(signs, quiz, ['[value=cold]']);
    await vi.waitFor(() => expect($answers.get()).toEqual(['cold']));
    expect(box('It is cold').checked).toBe(true);
    expect(box('It is wet').checked).toBe(false);
  });

  it('lets a sign count that was ticked early beside "none"', async () => {
    const $answers = early(signs, quiz, ['[value=none]', '[value=cold]']);
    await vi.waitFor(() => expect($answers.get()).toEqual(['cold']));
    expect(box('Neither').checked).toBe(false);
  });

  it('takes buttons that were chosen early for the answers', async () => {
    const $answers = early(scale, swim, ['[name=dive][value="1"]']);
    await vi.waitFor(() => expect($answers.get()).toEqual({ dive: 1 }));
  });
});
