import { cleanup, render, screen } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it } from 'vitest';
import { createForm } from '../../../src/browser/quiz/form-store.ts';
import { Results } from '../../../src/components/quiz/Results.tsx';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import type { Check } from '../../../src/domain/quiz/model.ts';

afterEach(cleanup);

const scores = ['a', 'b', 'c'];
const check: Check = {
  questions: scores.map((id) => ({
    id,
    takes: 'one',
    answers: [0, 1, 2].map((points) => ({ id: `${points}`, gives: { [id]: points } })),
  })),
  outcomes: [{ id: 'it', when: { all: [] } }],
};
const bands = [{ name: 'faint', words: 'Hardly there.', below: 50 }, {}];
const dimensions = scores.map((id) => ({ id, name: id.toUpperCase(), about: `About ${id}.`, min: 0, max: 2, bands }));

function open(answers: Answers) {
  const $answers = atom(answers);
  render(<Results results={{ dimensions }} form={createForm(check, $answers)} />);
  return $answers;
}
const answered = (...points: number[]): Answers =>
  Object.fromEntries(scores.map((id, index) => [id, [`${points[index]}`]]));
const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('Results', () => {
  it('are not there before everything has its answer', async () => {
    const $answers = open({ a: ['1'] });
    expect(screen.queryByRole('list')).toBeNull();
    $answers.set(answered(1, 1, 1));
    expect(await screen.findByRole('list', { name: 'Your answers by dimension' })).toBeTruthy();
  });

  it('give each dimension its points, its band and what these mean', () => {
    open(answered(0, 1, 2));
    const [a, b] = items();
    expect(a).toContain('A: 0 of 2 points, faint');
    expect(a).toContain('Hardly there.');
    expect(b).toContain('B: 1 of 2 points');
    expect(b).toContain('About b.');
  });

  it('name the weakest alone, and with what it is level', () => {
    open(answered(0, 2, 0));
    const [a, b, c] = items();
    expect(a).toContain('(level with C)');
    expect(c).toContain('(level with A)');
    expect(b).not.toContain('level');
  });

  it('call none the weakest where all are level', () => {
    open(answered(2, 2, 2));
    for (const item of items()) expect(item).not.toMatch(/gain|level/);
  });

  it('draw a bar as long as the share of the points', () => {
    open(answered(0, 1, 2));
    expect([...document.querySelectorAll('.quiz-part')].map((bar) => bar.getAttribute('width'))).toEqual([
      '0',
      '50',
      '100',
    ]);
  });
});
