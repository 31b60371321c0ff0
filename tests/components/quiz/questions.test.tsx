import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { lunch } from '../../fixtures/quizzes.ts';
import { box, open, radio, status, store, stored } from './forms.tsx';

beforeEach(() => localStorage.clear());

const number = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'minutes' });
const asked = (drawn: HTMLElement) =>
  [...drawn.querySelectorAll<HTMLElement>('[data-question]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.question);
const typed = async (text: string) => {
  await userEvent.clear(number());
  await userEvent.type(number(), text);
  await userEvent.tab();
};

describe('hydrate, of questions', () => {
  it('asks only what the answers lead to', async () => {
    const { box: drawn, shown } = await open(lunch);
    expect(asked(drawn)).toEqual(['hungry', 'minutes']);
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    await typed('60');
    expect(asked(drawn)).toEqual(['hungry', 'minutes', 'likes']);
    expect(shown()).toBe('');
    await userEvent.click(box('Soup'));
    expect(shown()).toBe('soup');
    await userEvent.click(box('Salad'));
    expect(shown()).toBe('both');
    await typed('10');
    expect(asked(drawn)).toEqual(['hungry', 'minutes']);
    expect(shown()).toBe('bread');
  });

  it('asks nothing more once an answer leads to an outcome, and keeps the other answers', async () => {
    const { box: drawn, shown } = await open(lunch);
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    await typed('10');
    await userEvent.click(radio('Are you hungry?', 'No'));
    expect(shown()).toBe('wait');
    expect(status()).toBe('Your outcome: the wait.');
    expect(asked(drawn)).toEqual(['hungry']);
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    expect(shown()).toBe('bread');
    expect(number().value).toBe('10');
  });

  it.each(['95', '-5', '7'])(
    'counts a number that it doesn’t take for nothing, and leaves it to be mended: %s',
    async (text) => {
      const { shown } = await open(lunch);
      await userEvent.click(radio('Are you hungry?', 'Yes'));
      await typed('10');
      await typed(text);
      expect(number().value).toBe(text);
      expect(number().validity.valid).toBe(false);
      expect(shown()).toBe('');
      await typed('15');
      expect(number().validity.valid).toBe(true);
      expect(shown()).toBe('bread');
    },
  );

  it('takes back what an answer given alone excludes, and says so', async () => {
    await open(lunch);
    await typed('30');
    await userEvent.click(box('Soup'));
    await userEvent.click(box('Anything'));
    expect(box('Soup').checked).toBe(false);
    expect(status()).toBe('The other boxes are clear now.');
  });

  it('finds numbers and answers again, and clears them on "Start again"', async () => {
    store(lunch.id, { hungry: ['yes'], minutes: ['45'], likes: ['salad'] });
    const { shown } = await open(lunch);
    expect(shown()).toBe('salad');
    expect(number().value).toBe('45');
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(number().value).toBe('');
    expect(stored(lunch.id)).toBeNull();
    expect(shown()).toBe('');
  });
});

describe('hydrate, of a number', () => {
  it('follows another tab, which may clear it', async () => {
    await open(lunch);
    await typed('45');
    localStorage.removeItem(storageKey(lunch.id));
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey(lunch.id), newValue: null }));
    expect(number().value).toBe('');
  });
});

describe('hydrate, of an outcome with parts that not all see', () => {
  const quiz = {
    ...lunch,
    outcomes: lunch.outcomes.map((outcome) =>
      outcome.id === 'bread'
        ? {
            ...outcome,
            titles: [{ text: 'Very little bread', when: { is: { minutes: { atMost: 5 } } } }],
            meaning: [
              { text: 'Be quick.', when: { is: { minutes: { atMost: 10 } } } },
              { text: 'Take your time.', when: { is: { minutes: { atLeast: 20 } } } },
            ],
          }
        : outcome,
    ),
  };

  it('shows a reader those that are true of them, and follows', async () => {
    const { box: drawn } = await open(quiz);
    const parts = () =>
      [...drawn.querySelectorAll<HTMLElement>('[data-outcome=bread] [data-part]')]
        .filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset.part);
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    await typed('5');
    expect(parts()).toEqual(['titles-0', 'meaning-0']);
    await typed('25');
    expect(parts()).toEqual(['meaning-1', 'title']);
  });
});

describe('hydrate, of questions in steps', () => {
  const steps = () => open(lunch, { steps: true });
  const next = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Next' });

  it('asks one question at a time, and goes on and back', async () => {
    const { box: drawn } = await steps();
    await userEvent.click(await next());
    expect(asked(drawn)).toEqual(['hungry']);
    expect(document.activeElement).toBe(radio('Are you hungry?', 'Yes'));
    expect(screen.getByText(/Question 1 of 2/)).toBeTruthy();
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    expect(asked(drawn)).toEqual(['hungry']);
    await userEvent.click(await next());
    expect(asked(drawn)).toEqual(['minutes']);
    expect(drawn.querySelector('[data-question=minutes]')?.contains(document.activeElement)).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(asked(drawn)).toEqual(['hungry']);
  });

  it('begins at the first question without an answer', async () => {
    store(lunch.id, { hungry: ['yes'], minutes: ['45'] });
    const { box: drawn } = await steps();
    await next();
    expect(asked(drawn)).toEqual(['likes']);
    expect(screen.getByText(/Question 3 of 3/)).toBeTruthy();
  });

  it.each([
    ['some questions depend on others', lunch],
    [
      'none does',
      { ...lunch, questions: lunch.questions.slice(1).map((question) => ({ ...question, when: undefined })) },
    ],
  ])('begins at the first question on "Start again", with the focus on it, where %s', async (_, quiz) => {
    store(quiz.id, { hungry: ['yes'], minutes: ['45'], likes: ['soup'] });
    const { box: drawn } = await open(quiz, { steps: true });
    const [first = ''] = quiz.questions.map(({ id }) => id);
    await screen.findByRole('button', { name: 'Back' });
    expect(asked(drawn)).toEqual(['likes']);
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(asked(drawn)).toEqual([first]);
    expect(drawn.querySelector(`[data-question=${first}]`)?.contains(document.activeElement)).toBe(true);
  });

  it('offers one way to the next question', async () => {
    await steps();
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    expect(await next()).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go to the next one' })).toBeNull();
  });
});
