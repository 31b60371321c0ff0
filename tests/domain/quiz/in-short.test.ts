import { describe, expect, it } from 'vitest';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { inShort } from '../../../src/domain/quiz/in-short.ts';
import { viewOf } from '../../../src/domain/quiz/show/show.ts';
import { forecast, lunch, swimming, weather, window } from '../../fixtures/quizzes.ts';

describe('inShort', () => {
  it('draws signs that are ticked as circles', () => {
    expect(inShort(compileQuiz(weather).check, { signs: ['wet', 'dark'] })).toBe('● ○ ●');
    expect(inShort(compileQuiz(weather).check, { signs: ['none'] })).toBe('○ ○ ○');
  });

  it('draws a dash for a sign of which the reader ticked that they don’t know', () => {
    expect(inShort(compileQuiz(window).check, { signs: ['wet', 'cold-unsure'] })).toBe('● – ○');
  });

  it('draws signs that are answered as circles, and a dash for those that are not known', () => {
    expect(inShort(compileQuiz(forecast).check, { wet: ['yes'], cold: ['no'], dark: ['unsure'] })).toBe('● ○ –');
  });

  it('names the dimensions of a profile with their points', () => {
    const dimensions = viewOf(swimming).results?.dimensions;
    expect(inShort(compileQuiz(swimming).check, { float: ['2'], glide: ['1'], dive: ['0'] }, { dimensions })).toBe(
      'Ease 3/4 · Depth 0/2',
    );
  });

  it('leaves out answers to questions that are not asked', () => {
    const { check } = compileQuiz(lunch);
    expect(inShort(check, { hungry: ['yes'], minutes: ['10'], likes: ['soup'] })).toBe('yes · 10');
    expect(inShort(check, { hungry: ['yes'], minutes: ['45'], likes: ['soup', 'salad'] })).toBe(
      'yes · 45 · soup + salad',
    );
  });

  it('gives the words of answers, cut where they are long, and no more answers than fit', () => {
    const questions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({
      id,
      takes: 'one' as const,
      answers: [{ id: 'x' }],
    }));
    const answers = Object.fromEntries(questions.map(({ id }) => [id, ['x']]));
    const wordsOf = (id: string) => (id === 'a' ? 'Far more than we asked for at first' : id.toUpperCase());
    expect(inShort({ questions, outcomes: [] }, answers, { wordsOf })).toBe(
      'Far more than we asked … · B · C · D · E · F · …',
    );
  });
});
