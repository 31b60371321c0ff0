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

  it.each(finishedArticles)('$id is as long as the publication wants it', ({ body }) => {
    const { least, most } = site.writing.words ?? { least: 1, most: Infinity };
    expect(countWords(body)).toBeGreaterThanOrEqual(least);
    expect(countWords(body)).toBeLessThanOrEqual(most);
  });

  it.each([...finishedArticles, ...finishedWorkshops])(
    '$id says aloud what to say, and holds no filler',
    ({ body }) => {
      expect(body.match(/<Say /g)?.length ?? 0).toBeGreaterThanOrEqual(site.writing.scripts ?? 0);
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

describe.runIf(workshops.length > 0)('workshops', () => {
  it.each(workshops)('$id fits its schema', ({ data }) => {
    expect(issues(workshopSchema.safeParse(data))).toEqual([]);
  });
});

describe.runIf(plannerWords.length > 0)('the planner’s words', () => {
  it.each(plannerWords)('fit their schema', ({ data }) => {
    expect(issues(plannerWordsSchema.safeParse(data))).toEqual([]);
  });

  it.each(plannerWords)('leave out no combination, and name each once', ({ data: written }) => {
    const [first, ...others] = (written as { quadrants: unknown[] }).quadrants;
    const data = { ...(written as object), quadrants: [...others, others[0]] };
    expect(first).toBeTruthy();
    expect(issues(plannerWordsSchema.safeParse(data))).toEqual([
      'quadrants: give each of begin, keep, ask, leave once',
    ]);
  });
});

describe.runIf(figures.length > 0)('figures', () => {
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

  it.each(quizzes)('$id: cards have as many words as the publication wants', ({ data }) => {
    const quiz = quizSchema.parse(data);
    const { least, most } = site.writing.cardWords ?? { least: 1, most: Infinity };
    for (const { card } of [quiz, ...quiz.outcomes]) {
      expect(card.split(' ').length, card).toBeGreaterThanOrEqual(least);
      expect(card.split(' ').length, card).toBeLessThanOrEqual(most);
    }
  });
});
