import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';
import { box, open, radio, status, store, stored } from './forms.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => history.replaceState(null, '', '#'));

const follow = (fragment: string) => history.replaceState(null, '', fragment);
const showBoth = () => userEvent.click(screen.getByRole('button', { name: 'I’m done: show both answers' }));
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('hydrate, on a page that a colleague’s link leads to', () => {
  const compares = { wet: { short: 'Wet', differs: 'Feel it.' }, cold: { short: 'Cold' }, dark: { short: 'Dark' } };

  it('asks for answers first, then shows both with what a difference suggests', async () => {
    follow('#a=wet.cold');
    await open(weather, { compares });
    expect(screen.getByText('Someone asks how you see their case.')).toBeTruthy();
    expect(box('It is wet').checked).toBe(false);
    await userEvent.click(box('It is cold'));
    expect(screen.queryByRole('table')).toBeNull();
    await showBoth();
    expect(screen.getByText('You differ on 1 of 3 signs.')).toBeTruthy();
    expect(rows()).toEqual([
      ['Wet', '● true', '○ not ticked'],
      ['Cold', '● true', '● true'],
      ['Dark', '○ not ticked', '○ not ticked'],
    ]);
    expect(screen.getByText('Feel it.')).toBeTruthy();
  });

  it('leaves the reader’s own answers alone', async () => {
    store(weather.id, { signs: ['dark'] });
    follow('#a=wet');
    await open(weather, { compares });
    await userEvent.click(box('It is cold'));
    expect(stored(weather.id)).toBe('{"version":2,"answers":{"signs":["dark"]}}');
  });

  it('asks once more after "Start again"', async () => {
    follow('#a=wet');
    await open(weather, { compares });
    await userEvent.click(box('It is cold'));
    await showBoth();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(status()).toBe('All answers are cleared.');
    await userEvent.click(box('It is cold'));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('takes the words of questions and answers from the page', async () => {
    follow('#a=float:2,dive:0');
    await open(swimming, { compares: {} });
    await userEvent.click(radio('I float', 'a little'));
    await showBoth();
    expect(rows()).toEqual([
      ['I float', 'yes', 'a little'],
      ['I dive', 'no', 'no answer'],
    ]);
  });

  it('takes the words of numbers and of several answers', async () => {
    follow('#a=hungry:yes,minutes:45,likes:soup.salad');
    await open(lunch, { compares: {} });
    await userEvent.click(radio('Are you hungry?', 'Yes'));
    await showBoth();
    expect(rows()).toEqual([
      ['Are you hungry?', 'Yes', 'Yes'],
      ['How many minutes do you have?', '45', 'no answer'],
      ['What do you like?', 'Soup + Salad', 'no answer'],
    ]);
  });

  it('names signs that are answered by their question', async () => {
    follow('#a=wet:unsure');
    await open(forecast, { compares: { wet: { differs: 'Feel it.' } } });
    await userEvent.click(radio('It is wet', 'Yes'));
    await showBoth();
    expect(rows()).toEqual([['It is wet', 'I don’t know', 'Yes']]);
    expect(screen.getByText('Feel it.')).toBeTruthy();
  });

  it.each(['#a=', '#a=gone.%00', '#a=%E0%A4%A', '#b=wet', '#a=constructor.__proto__'])(
    'offers the plain self-check for a damaged link: %s',
    async (fragment) => {
      follow(fragment);
      const { shown } = await open(weather, { compares });
      expect(screen.queryByText('Someone asks how you see their case.')).toBeNull();
      await userEvent.click(box('It is wet'));
      expect(shown()).toBe('rain');
    },
  );
});

describe('hydrate, of an outcome that is reached', () => {
  it('offers a link for a colleague, which carries the answers', async () => {
    await open(weather, { compares: {} });
    await userEvent.click(box('It is wet'));
    const link = await screen.findByLabelText<HTMLInputElement>('Link for the other person');
    expect(link.value).toBe('https://example.org/quiz/weather/#a=wet');
  });

  it('shows the answers in short, which go along only when asked', async () => {
    await open(weather);
    await userEvent.click(box('It is dark'));
    const include = await screen.findByRole('checkbox', { name: /Show what I answered \(○ ○ ●\)/ });
    const copied = () => screen.getByLabelText<HTMLTextAreaElement>('Outcome to copy').value;
    expect(copied()).toMatch(/^the one\n/);
    await userEvent.click(include);
    expect(copied()).toMatch(/^○ ○ ●\nthe one\n/);
  });

  it('shows answers to questions in their words', async () => {
    store(lunch.id, { hungry: ['yes'], minutes: ['45'], likes: ['soup', 'salad'] });
    await open(lunch);
    expect(await screen.findByRole('checkbox', { name: /\(Yes · 45 · Soup \+ Salad\)/ })).toBeTruthy();
  });
});
