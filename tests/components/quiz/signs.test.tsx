import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hydrate } from '../../../src/components/quiz/hydrate.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { weather } from '../../fixtures/quizzes.ts';
import { box, drawn, open, status, store, stored } from './forms.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

describe('hydrate, of signs that are ticked', () => {
  it('shows nothing before anything is ticked', async () => {
    expect((await open(weather)).shown()).toBe('');
  });

  it('shows the outcome of what is ticked, announces it, and follows a change', async () => {
    const { shown } = await open(weather);
    await userEvent.click(box('It is wet'));
    expect(shown()).toBe('rain');
    expect(status()).toBe('Your outcome: the rain.');
    await userEvent.click(box('It is dark'));
    expect(shown()).toBe('two');
    await userEvent.click(box('It is dark'));
    expect(shown()).toBe('rain');
  });

  it('clears the signs when "none" is ticked, and says so', async () => {
    const { shown } = await open(weather);
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('None of these'));
    expect(box('It is wet').checked).toBe(false);
    expect(shown()).toBe('fine');
    expect(status()).toBe('The other boxes are clear now. Your outcome: the fine.');
    expect(stored(weather.id)).toBe('{"version":2,"answers":{"signs":["none"]}}');
  });

  it('clears "none" when a sign is ticked, and says so', async () => {
    await open(weather);
    await userEvent.click(box('None of these'));
    await userEvent.click(box('It is wet'));
    expect(box('None of these').checked).toBe(false);
    expect(status()).toContain('The box “none” is clear now.');
  });

  it('clears a sign that another excludes, and says so', async () => {
    await open({ ...weather, exclusive: [['wet', 'dark']] });
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('It is cold'));
    await userEvent.click(box('It is dark'));
    expect(['It is wet', 'It is cold', 'It is dark'].map((name) => box(name).checked)).toEqual([false, true, true]);
    expect(status()).toContain('clear now');
  });

  it('says nothing of other boxes when a tick clears none', async () => {
    await open(weather);
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('It is cold'));
    expect(status()).toBe('Your outcome: the rain.');
  });

  it('announces nothing on load, whatever an earlier visit left', async () => {
    store(weather.id, { signs: ['wet'] });
    const { shown } = await open(weather);
    expect(shown()).toBe('rain');
    expect(screen.getByText('You answered this on an earlier visit.')).toBeTruthy();
    expect(status()).toBe('');
  });

  it('finds what an earlier version kept, without signs that are gone', async () => {
    store(weather.id, ['cold', 'wet', 'gone'], 1);
    const { shown } = await open(weather);
    expect(shown()).toBe('rain');
    expect(box('It is cold').checked).toBe(true);
  });

  it.each(['{', 'null', '"wet"', '{"version":1,"answers":{}}', '{"version":2,"answers":["wet"]}'])(
    'starts afresh from damaged storage: %s',
    async (damaged) => {
      localStorage.setItem(storageKey(weather.id), damaged);
      const { shown } = await open(weather);
      expect(shown()).toBe('');
      await userEvent.click(box('It is wet'));
      expect(shown()).toBe('rain');
    },
  );

  it('clears everything on "Start again", says so, and begins at the first box', async () => {
    const { shown } = await open(weather);
    await userEvent.click(box('It is cold'));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(shown()).toBe('');
    expect(box('It is cold').checked).toBe(false);
    expect(stored(weather.id)).toBeNull();
    expect(document.activeElement).toBe(box('It is wet'));
    expect(status()).toBe('All answers are cleared.');
  });

  it('moves the focus to the outcome only when asked', async () => {
    await open(weather);
    await userEvent.click(box('It is wet'));
    expect(document.activeElement).toBe(box('It is wet'));
    await userEvent.click(screen.getByRole('button', { name: 'Go to your outcome' }));
    expect(document.activeElement?.textContent).toBe('the rain');
  });

  it('works when the browser keeps nothing, and says so', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { shown } = await open(weather);
    await userEvent.click(box('It is wet'));
    expect(shown()).toBe('rain');
    expect(screen.getByText(/This browser won’t keep your answers/)).toBeTruthy();
    expect(box('It is wet').checked).toBe(true);
  });

  it('follows another tab', async () => {
    const { shown } = await open(weather);
    const newValue = '{"version":2,"answers":{"signs":["wet"]}}';
    localStorage.setItem(storageKey(weather.id), newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey(weather.id), newValue }));
    expect(shown()).toBe('rain');
    expect(box('It is wet').checked).toBe(true);
  });
});

describe('hydrate, of a form with boxes that were ticked before', () => {
  async function early(...names: string[]) {
    const drawing = drawn(weather);
    for (const name of names) await userEvent.click(box(name));
    await hydrate(drawing);
    return { shown: () => drawing.dataset.decided };
  }

  it('takes them for the answers, over those of an earlier visit', async () => {
    store(weather.id, { signs: ['wet'] });
    const { shown } = await early('It is cold');
    expect(shown()).toBe('one');
    expect(box('It is cold').checked).toBe(true);
    expect(box('It is wet').checked).toBe(false);
    expect(stored(weather.id)).toBe('{"version":2,"answers":{"signs":["cold"]}}');
  });

  it('lets a sign count that was ticked beside "none"', async () => {
    await early('None of these', 'It is cold');
    expect(box('None of these').checked).toBe(false);
    expect(box('It is cold').checked).toBe(true);
  });
});

describe('hydrate, of an outcome’s steps', () => {
  it('lets them remember their ticks', async () => {
    const step = (drawing: HTMLElement) => drawing.querySelector<HTMLInputElement>('[data-outcome=rain] .steps input');
    const { box: first } = await open(weather);
    await userEvent.click(box('It is wet'));
    await screen.findByRole('button', { name: 'Copy as text' });
    step(first)?.click();
    first.remove();
    const { box: again } = await open(weather);
    await vi.waitFor(() => expect(step(again)?.checked).toBe(true));
  });
});
