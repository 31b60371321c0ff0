import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { forecast, weather } from '../../fixtures/quizzes.ts';
import { box, open, radio } from './forms.tsx';

afterEach(() => history.replaceState(null, '', '#'));

const follow = (fragment: string) => history.replaceState(null, '', fragment);
const showBoth = () => userEvent.click(screen.getByRole('button', { name: 'I’m done: show both answers' }));
const copied = () => screen.getByLabelText<HTMLTextAreaElement>('Comparison to copy').value;
const sign = (index: number) => ({ id: `s${index}`, short: `s${index}`, text: `Sign ${index}` });

describe('Comparison', () => {
  it('says so when two agree, and suggests no difference', async () => {
    follow('#a=wet');
    await open(weather, { compares: { wet: { short: 'Wet', differs: 'Feel it.' } } });
    await userEvent.click(box('It is wet'));
    await showBoth();
    expect(screen.getByText('You agree on every sign.')).toBeTruthy();
    expect(screen.queryByText('Feel it.')).toBeNull();
  });

  it('moves the focus to its first words once they are asked for', async () => {
    follow('#a=wet');
    await open(weather, { compares: {} });
    await userEvent.click(box('It is cold'));
    await showBoth();
    const summary = await screen.findByText(/^You differ on 2 of 3 signs/);
    await expect.poll(() => document.activeElement?.contains(summary)).toBe(true);
  });

  it('is copied as text that begins with the question and names both answers', async () => {
    follow('#a=wet:unsure');
    await open(forecast, { compares: { wet: { differs: 'Feel it.' } } });
    await userEvent.click(radio('It is wet', 'Yes'));
    await showBoth();
    expect(copied().split('\n')).toEqual(['What do you see?', 'It is wet: you I don’t know, I Yes', 'Feel it.']);
  });

  it('leaves out what two agree on where that is too much to read', async () => {
    const signs = Array.from({ length: 13 }, (_, index) => sign(index));
    follow('#a=s0.s1');
    await open({ ...weather, signs, outcomes: [{ id: 'it', when: {} }] }, { compares: {} });
    await userEvent.click(box('Sign 1'));
    await showBoth();
    expect(screen.getByText('You differ on 1 of 13 signs.')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });
});
