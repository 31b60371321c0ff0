import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/domain/quiz/decide.ts';
import { durationOf, effortOf, lengthOf, promiseOf } from '../../../src/domain/quiz/duration.ts';
import { viewOf } from '../../../src/domain/quiz/show.ts';
import { swimming, weather } from '../../fixtures/quizzes.ts';

const said = <S extends { id: string }>(items: readonly S[]) =>
  items.map((item) => ({ ...item, text: `I ${item.id}` }));
const signs = { ...weather, signs: said(weather.signs) };
const scale = { ...swimming, statements: said(swimming.statements) };

describe('viewOf', () => {
  it('gives the parts that an outcome marks: signs, or dimensions by name', () => {
    expect(viewOf(signs).parts.map(({ id }) => id)).toEqual(['wet', 'cold', 'dark']);
    expect(viewOf(scale).parts).toEqual([
      { id: 'ease', short: 'Ease' },
      { id: 'depth', short: 'Depth' },
    ]);
  });

  it('gives as many marks as parts, each with words of its own', () => {
    for (const quiz of [signs, scale]) {
      const view = viewOf(quiz);
      for (const { id } of quiz.outcomes) expect(view.marks(id)).toHaveLength(view.parts.length);
      const words = Object.values(view.markWords);
      expect(new Set(words).size).toBe(3);
      expect(words.every(Boolean)).toBe(true);
    }
    expect(viewOf(signs).marks('storm')).toEqual(['yes', 'yes', 'yes']);
    expect(viewOf(scale).marks('duck')).toEqual(['yes', 'no']);
  });

  it('gives everything that a reader is asked, and how much that is', () => {
    expect(viewOf(signs).statements).toEqual(['I wet', 'I cold', 'I dark']);
    expect(viewOf(scale).statements).toEqual(['I float', 'I glide', 'I dive']);
    expect([viewOf(signs).size, viewOf(scale).size]).toEqual(['3 signs', '3 statements']);
    expect(viewOf({ ...signs, signs: signs.signs.slice(0, 1) }).size).toBe('1 sign');
  });

  it('gives the writer a row for each answer set, with its outcome', () => {
    const rows = viewOf(signs).table();
    expect(rows).toHaveLength(8);
    expect(rows).toContainEqual({ answers: 'none', outcome: 'fine' });
    expect(rows).toContainEqual({ answers: 'wet + cold', outcome: 'rain' });
    const totals = viewOf(scale).table();
    expect(totals).toContainEqual({ points: 6, weakest: 'ease', outcome: 'otter' });
    expect(totals.map(({ points }) => points)).toEqual(totals.map(({ points }) => points).sort());
  });
});

describe('kindOf', () => {
  it('hands a browser rules that decide as the whole quiz does, and none of its words', () => {
    const answers = { float: 2, glide: 2, dive: 0 };
    for (const [quiz, kept] of [[signs, ['wet', 'dark']] as const, [scale, answers] as const]) {
      const kind = kindOf<typeof signs | typeof scale>(quiz);
      const rules = { ...kind.rules(quiz), kind: quiz.kind } as unknown as typeof signs;
      const decided = kind.decideStored(quiz, kept);
      expect(kind.decideStored(rules, kept)).toMatchObject({
        kind: 'decided',
        outcome: { id: decided.kind === 'decided' ? decided.outcome.id : '' },
      });
      expect(JSON.stringify(rules)).not.toMatch(/I (wet|float)|Ease|a little/);
    }
  });
});

describe('the time that a quiz takes', () => {
  it('is said in words, alone, before a noun, and beside what there is to answer', () => {
    expect([durationOf(signs), durationOf(scale)]).toEqual(['one minute', 'two minutes']);
    expect([lengthOf(signs), lengthOf(scale)]).toEqual(['one-minute', 'two-minute']);
    expect(effortOf(scale)).toBe('3 statements, two minutes');
  });

  it('begins the line under the question, before the task', () => {
    expect(promiseOf(scale, 'Do it.')).toMatch(/^Two minutes\. Do it\. /);
  });
});
