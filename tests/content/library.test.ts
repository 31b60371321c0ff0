import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryProblems } from '../../src/domain/article/library-check.ts';
import { site } from '../../src/site.ts';
import { articles, filesIn, finishedArticles, finishedWorkshops, quizzes, series, workshops } from './source-files.ts';

const written = (folder: 'articles' | 'workshops') =>
  (folder === 'articles' ? finishedArticles : finishedWorkshops).map(({ id, file, body, data }) => ({
    file,
    path: `/${folder}/${id}/`,
    description: String(data.description),
    isInLists: !data.unlisted && !data.draft,
    next: ((data.next ?? []) as { article: string }[]).map(({ article }) => `/articles/${article}/`),
    body,
  }));

const outcomes = (data: unknown) => (data as { outcomes: { id: string; read?: { article: string }[] }[] }).outcomes;
const linkedFrom = [
  ...site.navigation.head.map(({ path }) => path),
  `/articles/${site.foundingArticle}/`,
  ...quizzes.flatMap(({ data }) =>
    outcomes(data).flatMap(({ read = [] }) => read.map(({ article }) => `/articles/${article}/`)),
  ),
  ...series.flatMap(({ articles }) => articles.map((article) => `/articles/${article}/`)),
];

describe('the library', () => {
  it('has no orphan and no two pieces with one description', () => {
    expect(libraryProblems([...written('articles'), ...written('workshops')], linkedFrom)).toEqual([]);
  });

  it('shows every figure that it has', () => {
    const shown = [...articles, ...workshops].flatMap(({ body }) =>
      [...body.matchAll(/<Diagram figure="([^"]+)"/g)].map(([, name]) => name),
    );
    const unshown = filesIn('figures').filter(({ id }) => !shown.includes(id) && id !== site.leadFigure);
    expect(unshown.map(({ id }) => id)).toEqual([]);
  });

  it('lies where the pages look for it', () => {
    expect(globSync('src/content/articles/*').every((file) => file.endsWith('.mdx'))).toBe(true);
  });
});
