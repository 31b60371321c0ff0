import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { hydrate } from '../../../src/components/quiz/hydrate.ts';
import { swimming } from '../../fixtures/quizzes.ts';
import { drawn, open, radio, status, store, stored } from './forms.tsx';

beforeEach(() => localStorage.clear());

const statements = swimming.statements.map(({ text }) => text);
const answerAll = async (answer = 'yes') => {
  for (const text of statements) await userEvent.click(radio(text, answer));
};
const results = () => screen.findByRole('list', { name: 'Your answers by dimension' });

describe('hydrate, of a profile', () => {
  it('shows and announces the outcome once every statement has its answer', async () => {
    const { shown } = await open(swimming);
    await answerAll();
    expect(shown()).toBe('otter');
    expect(status()).toBe('Your outcome: the otter.');
  });

  it('shows the points by dimension then, and follows a change', async () => {
    await open(swimming);
    await answerAll();
    expect((await results()).textContent).toContain('Ease: 4 of 4 points');
    await userEvent.click(radio('I glide', 'a little'));
    expect((await results()).textContent).toContain('Ease: 3 of 4 points');
  });

  it('says which dimension is the weakest', async () => {
    await open(swimming);
    await answerAll();
    await userEvent.click(radio('I dive', 'no'));
    const [ease, depth] = (await results()).querySelectorAll('li');
    expect(ease?.textContent).not.toContain('the lowest');
    expect(depth?.textContent).toContain('the lowest');
  });

  it('tells how many have no answer yet, and leads to the first of them', async () => {
    const { shown } = await open(swimming);
    await userEvent.click(radio('I float', 'yes'));
    expect(screen.getByText(/^Still to answer: 2\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the next one' }));
    expect(document.activeElement).toBe(radio('I glide', 'no'));
    expect(status()).toBe('');
    expect(shown()).toBe('');
  });

  it('announces nothing on load, and finds the points that an earlier version kept', async () => {
    store(swimming.id, { float: 2, glide: 2, dive: 1 }, 1);
    const { shown } = await open(swimming);
    expect(radio('I dive', 'a little').checked).toBe(true);
    expect(shown()).toBe('otter');
    expect(status()).toBe('');
  });

  it('keeps answers by statement', async () => {
    await open(swimming);
    await userEvent.click(radio('I dive', 'a little'));
    expect(stored(swimming.id)).toBe('{"version":2,"answers":{"dive":["1"]}}');
  });

  it('clears everything on "Start again"', async () => {
    const { shown } = await open(swimming);
    await answerAll();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(shown()).toBe('');
    expect(stored(swimming.id)).toBeNull();
    expect(status()).toBe('All answers are cleared.');
    expect(screen.queryByRole('list', { name: 'Your answers by dimension' })).toBeNull();
  });

  it('takes buttons that were chosen before it came for the answers', async () => {
    const box = drawn(swimming);
    await userEvent.click(radio('I dive', 'a little'));
    await hydrate(box);
    expect(stored(swimming.id)).toBe('{"version":2,"answers":{"dive":["1"]}}');
  });
});
