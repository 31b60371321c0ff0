import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signs } from '../../../src/components/quiz/signs/rows.tsx';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { box, openForm, settled, status, store, stored, weather } from './forms.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('QuizForm, of signs', () => {
  it('asks its question as the legend of a group', () => {
    openForm(signs, weather);
    expect(screen.getByRole('group', { name: weather.question })).toBeTruthy();
  });

  it('shows nothing before anything is ticked', () => {
    expect(openForm(signs, weather).shown()).toBe('');
  });

  it('shows the outcome of what is ticked, and follows a change', async () => {
    const { shown } = openForm(signs, weather);
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    await userEvent.click(box('It is cold'));
    await vi.waitFor(() => expect(shown()).toBe('sleet'));
  });

  it('announces the outcome', async () => {
    openForm(signs, weather);
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(status()).toContain('the rain'));
  });

  it('clears the signs when "none" is ticked, and says so', async () => {
    openForm(signs, weather);
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('Neither'));
    await vi.waitFor(() => expect(box('It is wet').checked).toBe(false));
    expect(status()).toContain('The other boxes are clear now.');
    expect(stored(weather.id)).toBe('{"version":1,"answers":["none"]}');
  });

  it('clears "none" when a sign is ticked, and says so', async () => {
    openForm(signs, weather);
    await userEvent.click(box('Neither'));
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(box('Neither').checked).toBe(false));
    expect(status()).toContain('The box “none” is clear now.');
  });

  it('says nothing of other boxes when a tick clears none', async () => {
    openForm(signs, weather);
    await userEvent.click(box('It is wet'));
    await userEvent.click(box('It is cold'));
    await vi.waitFor(() => expect(status()).toBe('Your outcome: the sleet.'));
  });

  it('announces nothing on load, whatever an earlier visit left', async () => {
    store(weather.id, ['wet']);
    openForm(signs, weather);
    await settled();
    expect(status()).toBe('');
  });

  it('keeps answers by id, and finds them again', async () => {
    store(weather.id, ['cold', 'wet', 'gone']);
    const { shown } = openForm(signs, weather);
    await vi.waitFor(() => expect(shown()).toBe('sleet'));
    expect(box('It is cold').checked).toBe(true);
    expect(screen.getByText('You answered this on an earlier visit.')).toBeTruthy();
  });

  it.each(['{', 'null', '"wet"', '{"version":1,"answers":{}}'])(
    'starts afresh from damaged storage: %s',
    async (damaged) => {
      localStorage.setItem(storageKey(weather.id), damaged);
      const { shown } = openForm(signs, weather);
      expect(shown()).toBe('');
      await userEvent.click(box('It is wet'));
      await vi.waitFor(() => expect(shown()).toBe('rain'));
    },
  );

  it('clears everything on "Start again", says so, and begins at the first box', async () => {
    const { shown } = openForm(signs, weather);
    await userEvent.click(box('It is cold'));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(shown()).toBe(''));
    expect(box('It is cold').checked).toBe(false);
    expect(stored(weather.id)).toBeNull();
    expect(document.activeElement).toBe(box('It is wet'));
    await vi.waitFor(() => expect(status()).toBe('All boxes are clear.'));
  });

  it('works when the browser keeps nothing, and says so', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { shown } = openForm(signs, weather);
    await userEvent.click(box('It is wet'));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    expect(screen.getByText(/This browser won’t keep your answers/)).toBeTruthy();
    expect(box('It is wet').checked).toBe(true);
  });

  it('follows another tab', async () => {
    const { shown } = openForm(signs, weather);
    const newValue = '{"version":1,"answers":["wet"]}';
    localStorage.setItem(storageKey(weather.id), newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey(weather.id), newValue }));
    await vi.waitFor(() => expect(shown()).toBe('rain'));
    expect(box('It is wet').checked).toBe(true);
  });
});
