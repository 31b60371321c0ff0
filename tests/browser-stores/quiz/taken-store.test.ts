import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { createTaken } from '../../../src/browser/quiz/taken-store.ts';
import type { TakeableQuiz } from '../../../src/domain/quiz/takeable.ts';

const outcome = (id: string) => ({ id, title: id, href: `/${id}/` });
const weather = {
  rules: {
    kind: 'signs',
    id: 'weather',
    signs: [{ id: 'wet' }],
    outcomes: [
      { id: 'rain', when: { all: ['wet'] } },
      { id: 'sun', when: {} },
    ],
  },
  title: 'Weather',
  href: '/weather/',
  outcomes: [outcome('rain'), outcome('sun')],
} as unknown as TakeableQuiz;

describe('createTaken', () => {
  it('lists only quizzes of which something is kept, each with its outcome, and follows', () => {
    const $answers = atom<unknown>([]);
    const $taken = createTaken([weather], () => $answers);
    expect($taken.get()).toEqual([]);
    $answers.set(['wet']);
    expect($taken.get().map(({ outcome }) => outcome?.href)).toEqual(['/rain/']);
    $answers.set(['none']);
    expect($taken.get().map(({ outcome }) => outcome?.href)).toEqual(['/sun/']);
  });

  it('drops what a device keeps that no quiz knows', () => {
    expect(createTaken([weather], () => atom<unknown>(['gone'])).get()).toEqual([]);
  });
});
