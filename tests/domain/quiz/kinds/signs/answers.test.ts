import { describe, expect, it } from 'vitest';
import { answer, knownAnswers, none } from '../../../../../src/domain/quiz/kinds/signs/answers.ts';
import { weather } from '../../../../fixtures/quizzes.ts';

describe('answer', () => {
  it('clears the signs when "none" is ticked', () => {
    expect(answer(['wet', 'cold'], none, true)).toEqual([none]);
  });

  it('clears "none" when a sign is ticked', () => {
    expect(answer([none], 'wet', true)).toEqual(['wet']);
  });

  it('adds a sign to the others, once', () => {
    expect(answer(['wet'], 'cold', true)).toEqual(['wet', 'cold']);
    expect(answer(['wet', 'cold'], 'cold', true)).toEqual(['wet', 'cold']);
  });

  it('leaves the other signs when one is cleared', () => {
    expect(answer(['wet', 'cold'], 'wet', false)).toEqual(['cold']);
  });
});

describe('knownAnswers', () => {
  it('drops unknown ids, repeated ones, and "none" beside a sign', () => {
    expect(knownAnswers(weather, ['cold', 'gone', none, 'cold', 7, null])).toEqual(['cold']);
  });

  it('keeps "none" alone', () => {
    expect(knownAnswers(weather, ['gone', none])).toEqual([none]);
  });
});
