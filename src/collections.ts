/** The only door to astro:content. Hands out entries with their ids, in order, their references resolved. */
import { getCollection, render } from 'astro:content';
import { byNewest } from './domain/article/order.ts';
import { readingMinutes } from './domain/article/reading.ts';
import { resolveReference } from './domain/reference.ts';
import { site } from './site.ts';

export async function allArticles() {
  const entries = await getCollection('articles');
  return byNewest(
    entries.map((entry) => ({ id: entry.id, ...entry.data, minutes: readingMinutes(entry.body ?? ''), entry })),
  );
}

export async function allWorkshops() {
  const entries = await getCollection('workshops');
  return byNewest(
    entries.map((entry) => ({ id: entry.id, ...entry.data, minutes: readingMinutes(entry.body ?? ''), entry })),
  );
}

export async function allQuizzes() {
  const articles = await getCollection('articles');
  return (await getCollection('quizzes')).map(({ id, data }) => {
    const file = `src/content/quizzes/${id}.yaml`;
    const article = (slug: string, field: string) => resolveReference(articles, slug, { file, field, kind: 'article' });
    return {
      id,
      ...data,
      article: summary(article(data.article, 'article')),
      /** A self-check appears with the article that asks its question. */
      published: article(data.article, 'article').data.published,
      outcomes: data.outcomes.map((outcome, o) => ({
        ...outcome,
        read: outcome.read.map(({ article: slug, why }, r) => ({
          ...summary(article(slug, `outcomes[${o}].read[${r}].article`)),
          why,
        })),
      })),
    };
  });
}

export async function allTopics() {
  return (await getCollection('topics')).map(({ id, data }) => ({ ...data, id }));
}

/** Everything that there is to read and to answer. */
export async function library() {
  const [articles, workshops, quizzes, topics] = await Promise.all([
    allArticles(),
    allWorkshops(),
    allQuizzes(),
    allTopics(),
  ]);
  return { articles, workshops, quizzes, topics };
}

/** A quiz, a figure, a topic or an article that a content file names. */
export async function quizNamed(id: string, from: { file: string; field: string }) {
  return resolveReference(await allQuizzes(), id, { ...from, kind: 'self-check' });
}

export async function figureNamed(id: string, from: { file: string; field: string }) {
  const figures = (await getCollection('figures')).map((entry) => ({ id: entry.id, ...entry.data }));
  return resolveReference(figures, id, { ...from, kind: 'figure' });
}

export async function articleNamed(id: string, from: { file: string; field: string }) {
  return resolveReference(await allArticles(), id, { ...from, kind: 'article' });
}

/** The filled-in plan that stands beside the empty one. */
export async function examplePlan() {
  const plan = (await getCollection('examplePlans'))[0];
  if (!plan) throw new Error('src/content/example-plan.yaml: holds no plan. Add one, with the id "example".');
  return plan.data;
}

/** The pieces that `piece` names under `next`, each with the writer's line on why. */
export async function nextPieces(piece: Piece) {
  const articles = await getCollection('articles');
  const file = `src/content/${piece.entry.collection}/${piece.id}.mdx`;
  return piece.next.map(({ article, why }, index) => ({
    ...summary(resolveReference(articles, article, { file, field: `next[${index}].article`, kind: 'article' })),
    why,
  }));
}

/** The founding self-check, for a piece that has none of its own. */
export async function selfCheckFor(piece: Piece) {
  if (piece.entry.body?.includes('<SelfCheck ')) return undefined;
  return (await allQuizzes()).find(({ article }) => article.id === site.foundingArticle);
}

export async function topicOf(article: ArticlePiece) {
  return resolveReference(await allTopics(), article.topic, {
    file: `src/content/articles/${article.id}.mdx`,
    field: 'topic',
    kind: 'topic',
  });
}

/** The piece's words as a component, and its headings. */
export const renderPiece = (piece: Piece) => render(piece.entry);

const summary = ({ id, data: { title } }: { id: string; data: { title: string } }) => ({ id, title });

export type ArticlePiece = Awaited<ReturnType<typeof allArticles>>[number];
export type WorkshopPiece = Awaited<ReturnType<typeof allWorkshops>>[number];
export type Piece = ArticlePiece | WorkshopPiece;
export type SelfCheck = Awaited<ReturnType<typeof allQuizzes>>[number];
export type SelfCheckOutcome = SelfCheck['outcomes'][number];
export type Topic = Awaited<ReturnType<typeof allTopics>>[number];
export type Library = Awaited<ReturnType<typeof library>>;
