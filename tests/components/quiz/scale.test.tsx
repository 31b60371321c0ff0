import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scale } from '../../../src/components/quiz/scale/rows.tsx';
import { button, openForm, settled, status, store, stored, swim } from './forms.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

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
    store(swim.id, { float: 2, glide: 2, dive: 1 });
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
    expect(stored(swim.id)).toBeNull();
  });
});
