import { describe, expect, it } from 'vitest';
import { fitWords } from '../../src/build/cards/fit-words.ts';
import { countWords } from '../../src/domain/article/reading.ts';
import { articleSchema } from '../../src/domain/article/schema.ts';
import { workshopSchema } from '../../src/domain/article/schema.ts';
import { figureSchema } from '../../src/domain/figure/schema.ts';
import { plannerWordsSchema } from '../../src/domain/planner/schema.ts';
import { quizSchema } from '../../src/domain/quiz/schema.ts';
import { site } from '../../src/site.ts';
import {
  articles,
  figures,
  finishedArticles,
  finishedWorkshops,
  plannerWords,
  quizzes,
  workshops,
} from './source-files.ts';

const issues = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('articles', () => {
  it.each(articles)('$id fits its schema', ({ data }) => {
    expect(issues(articleSchema.safeParse(data))).toEqual([]);
  });

  it.each(finishedArticles)('$id is of a length that a reader finishes', ({ id, body }) => {
    expect(countWords(body)).toBeGreaterThanOrEqual(id === site.foundingArticle ? 1100 : 700);
    expect(countWords(body)).toBeLessThanOrEqual(1600);
  });

  it.each([...finishedArticles, ...finishedWorkshops])(
    '$id says aloud what to say, and holds no filler',
    ({ body }) => {
      expect(body.match(/<Say /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
      expect(body).not.toMatch(/lorem ipsum|stand-in|\bTBD\b/i);
    },
  );

  it('have descriptions of their own', () => {
    const descriptions = [...finishedArticles, ...finishedWorkshops].map(({ data }) => data.description);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it('set quotation marks and apostrophes as type does', () => {
    for (const { id, body } of [...finishedArticles, ...finishedWorkshops]) {
      const prose = body.replace(/<[^>]*>/g, '');
      expect([...prose.matchAll(/.{0,20}["'].{0,20}/g)].map(([found]) => `${id}: ${found}`)).toEqual([]);
    }
  });
});

describe('workshops', () => {
  it.each(workshops)('$id fits its schema', ({ data }) => {
    expect(issues(workshopSchema.safeParse(data))).toEqual([]);
  });
});

describe('the planner’s words', () => {
  it('fit their schema', () => {
    expect(issues(plannerWordsSchema.safeParse(plannerWords.data))).toEqual([]);
  });

  it('leave out no combination, and name each once', () => {
    const [first, ...others] = (plannerWords.data as { quadrants: unknown[] }).quadrants;
    const data = { ...(plannerWords.data as object), quadrants: [...others, others[0]] };
    expect(first).toBeTruthy();
    expect(issues(plannerWordsSchema.safeParse(data))).toEqual([
      'quadrants: give each of begin, keep, ask, leave once',
    ]);
  });
});

describe('figures', () => {
  it.each(figures)('$id fits its schema', ({ data }) => {
    expect(issues(figureSchema.safeParse(data))).toEqual([]);
  });
});

describe('quizzes', () => {
  it.each(quizzes)('$id fits its schema and is sound', ({ data }) => {
    expect(issues(quizSchema.safeParse(data))).toEqual([]);
  });

  it.each(quizzes)('$id: each outcome has words of its own', ({ data }) => {
    const quiz = quizSchema.parse(data);
    for (const field of ['title', 'card', 'description'] as const) {
      const words = quiz.outcomes.map((outcome) => outcome[field]);
      expect(new Set(words).size, field).toBe(words.length);
    }
    const steps = quiz.outcomes.flatMap((outcome) => outcome.steps);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it.each(quizzes)('$id: the words of every card fit it', ({ data }) => {
    const quiz = quizSchema.parse(data);
    for (const { card } of [quiz, ...quiz.outcomes])
      for (const shape of ['wide', 'square'] as const) expect(fitWords(card, shape).lines.join(' ')).toBe(card);
  });

  it.each(quizzes)('$id: cards have six to nine words', ({ data }) => {
    const quiz = quizSchema.parse(data);
    for (const { card } of [quiz, ...quiz.outcomes]) expect(card.split(' ').length, card).toBeOneOf([6, 7, 8, 9]);
  });
});
