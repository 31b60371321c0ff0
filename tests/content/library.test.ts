import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryProblems } from '../../src/domain/article/library-check.ts';
import { articles, filesIn, finishedArticles, finishedWorkshops, quizzes, workshops } from './source-files.ts';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const written = (folder: 'articles' | 'workshops') =>
  (folder === 'articles' ? finishedArticles : finishedWorkshops).map(({ id, file, body, data }) => ({
    file,
    path: `/${folder}/${id}/`,
    description: String(data.description),
    isInLists: !data.unlisted && !data.draft,
    next: ((data.next ?? []) as { article: string }[]).map(({ article }) => `/articles/${article}/`),
    body,
  }));

const yaml = (file: string) => parse(readFileSync(file, 'utf8')) as { id: string; articles: string[] }[];
const outcomes = (data: unknown) => (data as { outcomes: { id: string; read: { article: string }[] }[] }).outcomes;
const linkedFrom = [
  '/workshops/key-relationships/',
  ...quizzes.flatMap(({ data }) =>
    outcomes(data).flatMap(({ read }) => read.map(({ article }) => `/articles/${article}/`)),
  ),
  ...yaml('src/content/series.yaml').flatMap(({ articles }) => articles.map((article) => `/articles/${article}/`)),
];

describe('the library', () => {
  it('has no orphan and no two pieces with one description', () => {
    expect(libraryProblems([...written('articles'), ...written('workshops')], linkedFrom)).toEqual([]);
  });

  it('is twelve articles, of which five have a figure of their own', () => {
    expect(finishedArticles.length).toBeGreaterThanOrEqual(12);
    const withFigure = finishedArticles.filter(({ body }) => body.includes('<Diagram '));
    expect(withFigure.length).toBeGreaterThanOrEqual(5);
    const shown = [...articles, ...workshops].flatMap(({ body }) =>
      [...body.matchAll(/<Diagram figure="([^"]+)"/g)].map(([, name]) => name),
    );
    expect(
      filesIn('figures')
        .map(({ id }) => id)
        .filter((id) => !shown.includes(id)),
    ).toEqual([]);
  });

  it('lies where the pages look for it', () => {
    expect(globSync('src/content/articles/*').every((file) => file.endsWith('.mdx'))).toBe(true);
  });
});
