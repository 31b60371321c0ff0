import { describe, expect, it } from 'vitest';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { stepsKey } from '../../../src/domain/quiz/stored-steps.ts';
import { rememberedQuizzes } from '../../../src/domain/quiz/takeable.ts';

describe('rememberedQuizzes', () => {
  it('finds the quizzes that answers are stored for, and nothing else', () => {
    const keys = [storageKey('weather'), stepsKey('weather'), 'someone-else', storageKey('two-words')];
    expect(rememberedQuizzes(keys)).toEqual(['weather', 'two-words']);
  });

  it('takes no key for an id that could be part of another address', () => {
    expect(rememberedQuizzes([storageKey('../x'), storageKey(''), storageKey('A?b'), storageKey('a/b')])).toEqual([]);
  });
});
