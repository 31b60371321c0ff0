import { describe, expect, it } from 'vitest';
import { compileQuiz } from '../../../../src/domain/quiz/compile.ts';
import { never, type Condition } from '../../../../src/domain/quiz/condition.ts';
import { prove } from '../../../../src/domain/quiz/prove/prove.ts';
import { largeQuizzes } from '../../../fixtures/large-quizzes.ts';

describe.each(Object.entries(largeQuizzes))('prove, of %s', (_, make) => {
  const compiled = compileQuiz(make());

  it('finds nothing wrong where nothing is', () => {
    expect(prove(compiled)).toEqual([]);
  }, 60_000);

  it('finds a reader for every claim that nobody meets', () => {
    const claims = compiled.check.outcomes.map(({ id }, index) => ({
      field: ['outcomes', index, 'needs'],
      outcome: id,
      needs: never,
      inWords: 'never',
    }));
    const fields = prove({ ...compiled, claims }).map(({ field }) => field);
    expect(fields).toEqual(claims.map(({ field }) => field));
  }, 60_000);

  it('finds the one reader for whom a claim is not true', () => {
    const { questions } = compiled.check;
    const last = compiled.check.outcomes.at(-1);
    const first = questions[0];
    const answer = first?.answers[0]?.id ?? '';
    const needs: Condition = { not: { of: first?.id ?? '', is: [answer] } };
    const problems = prove({
      ...compiled,
      claims: [{ field: ['claim'], outcome: last?.id ?? '', needs, inWords: 'not so' }],
    });
    expect(problems.map(({ field }) => field)).toEqual([['claim']]);
  }, 60_000);
});
