import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/quiz/condition.ts';
import type { Check, Question } from '../../../src/domain/quiz/model.ts';
import { NotInCss, quoted, selectorsOf } from '../../../src/domain/quiz/show/selectors.ts';
import { boxOf, type Checked } from './without-script.ts';

type Asked = Pick<Check, 'questions'>;
const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
const some = (count: number, more: Partial<Question> = {}): Question => ({
  id: 'q',
  takes: 'any',
  answers: [...ids(count).map((id) => ({ id, gives: { count: 1 } })), { id: 'none', alone: true as const }],
  ...more,
});
const each = (count: number): Question[] =>
  ids(count).map((id) => ({ id, takes: 'one', answers: [{ id: 'yes', gives: { count: 1 } }, { id: 'no' }] }));

const matches = (check: Asked, condition: Condition, checked: Checked) =>
  boxOf(check, checked).querySelector(`[data-quiz-box]${selectorsOf(check)(condition)}`) !== null;
const atLeast = (bound: number): Condition => ({ sum: { count: 1 }, atLeast: bound });
const atMost = (bound: number): Condition => ({ sum: { count: -1 }, atLeast: -bound });

describe('selectorsOf', () => {
  const check = { questions: [some(3)] };
  const is = (...answers: string[]): Condition => ({ of: 'q', is: answers });

  it.each<[string, Condition, string[], boolean]>([
    ['an answer that is given', is('a0'), ['a0'], true],
    ['an answer that is not', is('a0'), ['a1'], false],
    ['one of several answers', is('a0', 'a1'), ['a1'], true],
    ['all of some conditions', { all: [is('a0'), is('a1')] }, ['a0', 'a1'], true],
    ['all of some, of which one fails', { all: [is('a0'), is('a1')] }, ['a0'], false],
    ['any of some conditions', { any: [is('a0'), { all: [is('a1'), is('a2')] }] }, ['a1', 'a2'], true],
    ['any of none', { any: [] }, ['a0'], false],
    ['all of none', { all: [] }, [], true],
    ['what is not so', { not: is('a0') }, ['a1'], true],
    ['what is never so, turned around', { not: { any: [] } }, [], true],
    ['what is always so, turned around', { not: { all: [] } }, [], false],
    ['any of what is always so', { any: [{ all: [] }, is('a0')] }, [], true],
    ['an answer of a question that there is not', { of: 'gone', is: ['a0'] }, ['a0'], false],
    ['an answer that is given alone, beside another', is('none'), ['a0', 'none'], false],
    ['the other beside it', is('a0'), ['a0', 'none'], true],
  ])('matches %s as decide does', (_, condition, answers, holds) => {
    expect(matches(check, condition, { q: answers })).toBe(holds);
  });

  it('lets the earlier count of two answers that exclude each other', () => {
    const excluding = { questions: [some(3, { exclusive: [['a0', 'a2']] })] };
    expect(matches(excluding, is('a0'), { q: ['a0', 'a2'] })).toBe(true);
    expect(matches(excluding, is('a2'), { q: ['a0', 'a2'] })).toBe(false);
    expect(matches(excluding, is('a2'), { q: ['a1', 'a2'] })).toBe(true);
  });

  it.each([0, 1, 2, 3, 4])('counts ticks of one question, "none" not among them: %i or more', (bound) => {
    for (const ticks of [0, 1, 2, 3]) {
      expect(matches(check, atLeast(bound), { q: ids(ticks) })).toBe(ticks >= bound);
      expect(matches(check, atLeast(bound), { q: [...ids(ticks), 'none'] })).toBe(ticks >= bound);
      expect(matches(check, atMost(bound), { q: ids(ticks) })).toBe(ticks <= bound);
    }
  });

  it.each([0, 1, 2, 3, 4])('counts answers over several questions: %i or more', (bound) => {
    const several = { questions: each(3) };
    for (const ticks of [0, 1, 2, 3]) {
      const checked = Object.fromEntries(ids(3).map((id, index) => [id, [index < ticks ? 'yes' : 'no']]));
      expect(matches(several, atLeast(bound), checked)).toBe(ticks >= bound);
      expect(matches(several, atMost(bound), checked)).toBe(ticks <= bound);
    }
  });

  it('counts the ticks of one question however many there are', () => {
    const many = { questions: [some(20)] };
    expect(matches(many, atLeast(10), { q: ids(10) })).toBe(true);
    expect(matches(many, atLeast(10), { q: ids(9) })).toBe(false);
  });

  it.each<[string, Asked, Condition]>([
    ['a number', { questions: [] }, { number: 'q', atLeast: 1 }],
    ['the nearest of profiles', { questions: [] }, { nearest: 'p' }],
    ['an answer that counts twice', { questions: each(2) }, { sum: { count: 2 }, atLeast: 2 }],
    [
      'points of one score against those of another',
      { questions: [some(1, { answers: [{ id: 'a0', gives: { other: 1 } }] })] },
      { not: { sum: { count: 1, other: -1 }, atLeast: 1 } },
    ],
    [
      'points of which some are negative',
      { questions: [some(1, { answers: [{ id: 'a0', gives: { count: -1 } }] })] },
      atLeast(0),
    ],
    [
      'points for a number',
      {
        questions: [
          ...each(1),
          { id: 'n', takes: 'number', answers: [], range: { min: 0, max: 9, step: 1, gives: { count: 1 } } },
        ],
      },
      atLeast(1),
    ],
    ['a count with more ways to reach it than a list can hold', { questions: each(10) }, atLeast(5)],
  ])('throws for %s', (_, check, condition) => {
    expect(() => selectorsOf(check)(condition)).toThrow(NotInCss);
  });
});

describe('quoted', () => {
  it('puts quotation marks around what is no identifier', () => {
    expect([quoted('wet'), quoted('a-1'), quoted('2')]).toEqual(['wet', 'a-1', '"2"']);
  });
});
