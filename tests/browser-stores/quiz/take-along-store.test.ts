import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { createTakeAlong } from '../../../src/browser/quiz/take-along-store.ts';

const wordsOf = (outcome: string) => ({
  title: `The title of ${outcome}`,
  meaning: ['It means this.'],
  steps: ['Walk.'],
  say: [],
  url: `https://example.org/${outcome}/`,
  shareWords: 'What is the weather?',
});

function open(answers: string[] = ['wet']) {
  const $answers = atom(answers);
  const { $taken, include } = createTakeAlong(
    {
      $answers,
      outcomeOf: (answers) => (answers.length === 0 ? undefined : answers.includes('wet') ? 'rain' : 'sun'),
      marksOf: (answers) => (answers.includes('wet') ? '● ○' : '○ ●'),
    },
    wordsOf,
  );
  return { $answers, include, taken: () => $taken.get() };
}
const marksIn = (text = '') => text.match(/[●○]/g)?.length ?? 0;

describe('createTakeAlong', () => {
  it('has nothing while no outcome is reached', () => {
    expect(open([]).taken()).toBeUndefined();
  });

  it('leaves the answers out until the reader includes them', () => {
    const { taken } = open();
    expect(taken()).toMatchObject({ outcome: 'rain', marks: '● ○', included: false, says: 'What is the weather?' });
    expect(marksIn(taken()?.text)).toBe(0);
  });

  it('puts the marks before what is shared and copied, when the reader includes them', () => {
    const { taken, include } = open();
    include(true);
    expect(taken()?.says).toBe('● ○ What is the weather?');
    expect(taken()?.text).toMatch(/^● ○\nThe title of rain\n/);
  });

  it('leaves them out again when the reader takes that back', () => {
    const { taken, include } = open();
    include(true);
    include(false);
    expect(taken()?.says).toBe('What is the weather?');
    expect(marksIn(taken()?.text)).toBe(0);
  });

  it('never says them twice, whatever changes in between', () => {
    const { taken, include, $answers } = open();
    include(true);
    $answers.set(['wet', 'cold']);
    include(false);
    include(true);
    $answers.set(['dry']);
    expect(taken()?.says).toBe('○ ● What is the weather?');
    expect(marksIn(taken()?.text)).toBe(2);
  });

  it('follows the answers to another outcome, and to none', () => {
    const { taken, $answers } = open();
    $answers.set(['dry']);
    expect(taken()?.outcome).toBe('sun');
    expect(taken()?.text).toContain('https://example.org/sun/');
    $answers.set([]);
    expect(taken()).toBeUndefined();
  });
});
