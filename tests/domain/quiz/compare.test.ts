import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../src/domain/quiz/compare.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { lunch, weather, window } from '../../fixtures/quizzes.ts';

const { check: signs } = compileQuiz(weather);
const { check: questions } = compileQuiz(lunch);

describe('compareAnswers', () => {
  it('names the signs that one of two ticked and the other did not', () => {
    const rows = compareAnswers(signs, { signs: ['wet', 'cold'] }, { signs: ['cold', 'dark'] });
    expect(rows.map(({ id, differs }) => [id, differs])).toEqual([
      ['wet', true],
      ['cold', false],
      ['dark', true],
    ]);
  });

  it('tells not knowing from not ticking', () => {
    const [, cold] = compareAnswers(compileQuiz(window).check, { signs: ['wet'] }, { signs: ['wet', 'cold-unsure'] });
    expect(cold).toEqual({ id: 'cold', first: [], second: ['cold-unsure'], differs: true });
  });

  it('takes "none" for no sign', () => {
    const rows = compareAnswers(signs, { signs: ['none'] }, { signs: ['none'] });
    expect(rows.map(({ first, second, differs }) => [first, second, differs])).toEqual(
      Array.from({ length: 3 }, () => [[], [], false]),
    );
  });

  it('gives the answers to each question that one of two answered, in the quiz’s order', () => {
    expect(
      compareAnswers(questions, { hungry: ['yes'], likes: ['salad', 'soup'] }, { likes: ['soup', 'salad'] }),
    ).toEqual([
      { id: 'hungry', first: ['yes'], second: [], differs: true },
      { id: 'likes', first: ['soup', 'salad'], second: ['soup', 'salad'], differs: false },
    ]);
  });

  it('compares numbers', () => {
    expect(compareAnswers(questions, { minutes: ['45'] }, { minutes: ['50'] })).toEqual([
      { id: 'minutes', first: ['45'], second: ['50'], differs: true },
    ]);
  });
});
