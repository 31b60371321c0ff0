/** The only door to astro:content. Hands out entries with their ids, in order, their references resolved. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { byNewest } from './domain/article/order.ts';
import { publicationOf } from './domain/article/publication.ts';
import { readingMinutes } from './domain/article/reading.ts';
import { relatedArticles } from './domain/article/related.ts';
import { placeInSeries } from './domain/article/series.ts';
import { resolveReference } from './domain/reference.ts';
import { site } from './site.ts';

/** The moment of this build: what is scheduled for later is not in it. */
const now = new Date();

/** Drafts and scheduled pieces are for the writer at work, and for no build. */
const isOut = ({ data }: { data: { draft: boolean; published: Date } }) =>
  import.meta.env.DEV || publicationOf(data, { now, timeZone: site.timeZone }).kind === 'published';

/** The article that a content file names, if it is out: a name that waits for its day is not shown, a wrong one stops the build. */
function namedArticles(
  written: readonly CollectionEntry<'articles'>[],
  slug: string,
  from: { file: string; field: string },
) {
  const entry = resolveReference(written, slug, { ...from, kind: 'article' });
  return isOut(entry) ? [summary(entry)] : [];
}

/** The same for a list of articles, each with a why. */
const namedWithWhy = (
  written: readonly CollectionEntry<'articles'>[],
  list: readonly { article: string; why: string }[],
  { file, field }: { file: string; field: string },
) =>
  list.flatMap(({ article, why }, index) =>
    namedArticles(written, article, { file, field: `${field}[${index}].article` }).map((named) => ({ ...named, why })),
  );

type Entry = CollectionEntry<'articles'> | CollectionEntry<'workshops'>;

const pieceOf = <E extends Entry>(entry: E) => ({
  id: entry.id,
  ...(entry.data as E['data']),
  minutes: readingMinutes(entry.body ?? ''),
  entry,
});

/** Every article with a page, newest first; the unlisted ones stand in no list. */
export const everyArticle = async () => byNewest((await getCollection('articles', isOut)).map(pieceOf));
export const everyWorkshop = async () => byNewest((await getCollection('workshops', isOut)).map(pieceOf));

const isListed = ({ unlisted }: { unlisted: boolean }) => !unlisted;
export const allArticles = async () => (await everyArticle()).filter(isListed);
export const allWorkshops = async () => (await everyWorkshop()).filter(isListed);

/** Every self-check, that of the founding article first. */
export async function allQuizzes() {
  const written = await getCollection('articles');
  const { questions } = await plannerWords();
  const questionOf = (id: string, from: { file: string; field: string }) =>
    resolveReference(questions, id, { ...from, kind: 'question of src/content/planner.yaml' });
  const quizzes = (await getCollection('quizzes')).flatMap(({ id, data }) => {
    const file = `src/content/quizzes/${id}.yaml`;
    const article = resolveReference(written, data.article, { file, field: 'article', kind: 'article' });
    // A self-check appears with the article that asks its question.
    if (!isOut(article)) return [];
    const outcomes = data.outcomes.map((outcome, o) => ({
      ...outcome,
      planner: outcome.planner && questionOf(outcome.planner, { file, field: `outcomes[${o}].planner` }),
      read: namedWithWhy(written, outcome.read, { file, field: `outcomes[${o}].read` }),
    }));
    return [{ id, ...data, article: summary(article), published: article.data.published, outcomes }];
  });
  const isFounding = ({ article }: (typeof quizzes)[number]) => article.id === site.foundingArticle;
  return quizzes.sort((a, b) => Number(isFounding(b)) - Number(isFounding(a)));
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
  return resolveReference(await everyArticle(), id, { ...from, kind: 'article' });
}

/** The filled-in plan that stands beside the empty one. */
export async function examplePlan() {
  const plan = (await getCollection('examplePlans'))[0];
  if (!plan) throw new Error('src/content/example-plan.yaml: holds no plan. Add one, with the id "example".');
  return plan.data;
}

/** What the planner says, with the articles that its strategies name. */
export async function plannerWords() {
  const file = 'src/content/planner.yaml';
  const entry = (await getCollection('planner'))[0];
  if (!entry) throw new Error(`${file}: is empty. It holds what the planner of the workshop says.`);
  const written = await getCollection('articles');
  return {
    ...entry.data,
    quadrants: entry.data.quadrants.map((quadrant, q) => ({
      ...quadrant,
      read: namedWithWhy(written, quadrant.read, { file, field: `quadrants[${q}].read` }),
    })),
  };
}

/** Three pieces to read after `piece`: those that its writer names under `next`, then related ones, each with a why. */
export async function nextPieces(piece: Piece) {
  const written = await getCollection('articles');
  const file = `src/content/${piece.entry.collection}/${piece.id}.mdx`;
  const named = namedWithWhy(written, piece.next, { file, field: 'next' });
  const taken = [piece.id, ...named.map(({ id }) => id)];
  const related = ((await allRelated()).get(piece.id) ?? []).filter(({ id }) => !taken.includes(id));
  const listed = await allArticles();
  return [
    ...named,
    ...related.flatMap(({ id }) => listed.filter((article) => article.id === id).map(whyRelated)),
  ].slice(0, 3);
}

const whyRelated = ({ id, title, standfirst }: ArticlePiece) => ({ id, title, why: standfirst });

let related: Promise<ReturnType<typeof relatedArticles>> | undefined;

/** Related articles of every article, worked out once a build. */
const allRelated = () =>
  (related ??= allArticles().then((articles) =>
    relatedArticles(
      articles.map(({ id, title, topic, also, entry }) => ({
        id,
        topics: [topic, ...also],
        text: `${title} ${entry.body ?? ''}`,
      })),
      6,
    ),
  ));

export async function allSeries() {
  const written = await getCollection('articles');
  return (await getCollection('series')).map(({ data }) => ({
    ...data,
    articles: data.articles.flatMap((slug, index) =>
      namedArticles(written, slug, { file: 'src/content/series.yaml', field: `${data.id}.articles[${index}]` }),
    ),
  }));
}

/** The series that `piece` is part of, and where it stands there. */
export async function seriesOf(piece: Piece) {
  for (const series of await allSeries()) {
    const place = placeInSeries({ articles: series.articles.map(({ id }) => id) }, piece.id);
    const named = (id: string | undefined) => series.articles.find((article) => article.id === id);
    if (place)
      return { id: series.id, name: series.name, ...place, before: named(place.before), after: named(place.after) };
  }
  return undefined;
}

/** The founding self-check, for a piece that has none of its own. */
export async function selfCheckFor(piece: Piece) {
  if (piece.entry.body?.includes('<SelfCheck ')) return undefined;
  return (await allQuizzes()).find(({ article }) => article.id === site.foundingArticle);
}

/** The main topic of an article; `also` is checked on the way. */
export async function topicOf(article: ArticlePiece) {
  const topics = await allTopics();
  const named = (id: string, field: string) =>
    resolveReference(topics, id, { file: `src/content/articles/${article.id}.mdx`, field, kind: 'topic' });
  article.also.forEach((id, index) => named(id, `also[${index}]`));
  return named(article.topic, 'topic');
}

export const isAbout = (article: ArticlePiece, topic: { id: string }) =>
  article.topic === topic.id || article.also.includes(topic.id);

/** The piece's words as a component, and its headings. */
export const renderPiece = (piece: Piece) => render(piece.entry);

const summary = ({ id, data: { title } }: { id: string; data: { title: string } }) => ({ id, title });

export type ArticlePiece = Awaited<ReturnType<typeof everyArticle>>[number];
export type WorkshopPiece = Awaited<ReturnType<typeof everyWorkshop>>[number];
export type Piece = ArticlePiece | WorkshopPiece;
export type SelfCheck = Awaited<ReturnType<typeof allQuizzes>>[number];
export type SelfCheckOutcome = SelfCheck['outcomes'][number];
export type Series = Awaited<ReturnType<typeof allSeries>>[number];
export type SeriesPart = NonNullable<Awaited<ReturnType<typeof seriesOf>>>;
export type Topic = Awaited<ReturnType<typeof allTopics>>[number];
export type Library = Awaited<ReturnType<typeof library>>;
