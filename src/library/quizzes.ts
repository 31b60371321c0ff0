import type { Moment } from '../domain/article/moment.ts';
import type { Motif } from '../domain/quiz/motif/motif.ts';
import type { Quiz } from '../domain/quiz/schema.ts';
import type { TallyFields } from '../domain/tally/schema.ts';
import { referencesTo, type NamedFrom } from '../domain/reference.ts';
import { routes } from '../site.ts';
import { nameOf, type ArticleName, type ArticleNames } from './names.ts';
import type { Entry } from './entries.ts';
import type { Planner } from './planner.ts';

/** A self-check with its references resolved. */
export type SelfCheck = ResolvedQuiz<Quiz>;
export type SelfCheckOutcome = SelfCheck['outcomes'][number];

type ResolvedQuiz<Q> = Q extends Quiz
  ? Omit<Q, 'article' | 'motif' | 'outcomes'> & {
      id: string;
      /** The drawing that we have for it; a quiz of kind questions has none, and none has two. */
      motif: Motif | undefined;
      /** The article that asks its question; the self-check appears with it. */
      article: ArticleName;
      published: Moment;
      /** How others answered it; undefined where nobody counted. */
      tally: TallyFields | undefined;
      outcomes: ResolvedOutcome<Q['outcomes'][number]>[];
    }
  : never;

type ResolvedOutcome<O> = Omit<O, 'planner' | 'read'> & {
  /** The question of the planner that it opens, with the address there. */
  planner: (Planner['questions'][number] & { path: string }) | undefined;
  /** Articles that are out; each is a part that may have a condition. */
  read: (ArticleName & Omit<ReadOf<O>, 'article'>)[];
};

type ReadOf<O> = O extends { read: (infer Read)[] } ? Read : never;

/** Every self-check whose article is out, that of the founding article first. */
export function resolveQuizzes(
  entries: readonly Entry<Quiz>[],
  {
    articles,
    planner,
    tallies,
    foundingArticle,
  }: {
    articles: ArticleNames;
    planner: Planner | undefined;
    tallies: readonly Entry<TallyFields>[];
    foundingArticle: string;
  },
): SelfCheck[] {
  const questionOf = referencesTo(planner?.questions ?? [], 'question of src/content/planner.yaml');
  const opened = (id: string | undefined, from: NamedFrom) => {
    const question = id === undefined ? undefined : questionOf(id, from);
    return question && planner?.workshop && { ...question, path: routes.planner(planner.workshop, question.id) };
  };
  const tallyOf = new Map(tallies.map(({ id, data }) => [id, data]));
  const quizzes = entries.flatMap(({ id, data }): SelfCheck[] => {
    const file = `src/content/quizzes/${id}.yaml`;
    const article = articles.entryOf(data.article, { file, field: 'article' });
    if (!article.isOut) return [];
    const outcomes = data.outcomes.map((outcome, o) => ({
      ...outcome,
      planner: opened(outcome.planner, { file, field: `outcomes[${o}].planner` }),
      read: articles.recommended(outcome.read, { file, field: `outcomes[${o}].read` }),
    }));
    // A spread loses which kind of quiz these fields are of; the type above says it again.
    const motif = 'motif' in data ? data.motif : undefined;
    const tally = tallyOf.get(id);
    return [
      { ...data, motif, id, tally, article: nameOf(article), published: article.published, outcomes } as SelfCheck,
    ];
  });
  const isFounding = ({ article }: SelfCheck) => article.id === foundingArticle;
  return quizzes.sort((a, b) => Number(isFounding(b)) - Number(isFounding(a)));
}

/** How many other self-checks one leads to. */
const mostOthers = 2;

/** Returns a function that gives the self-checks to take after one: those whose article shares its topic before others. */
export function otherChecks(
  quizzes: readonly SelfCheck[],
  articles: readonly { id: string; topic: { id: string } | undefined }[],
): (quiz: SelfCheck) => SelfCheck[] {
  const topics = new Map(articles.map(({ id, topic }) => [id, topic?.id]));
  const topicOf = ({ article }: SelfCheck) => topics.get(article.id);
  const byTopic = Map.groupBy(quizzes, topicOf);
  const first = quizzes.slice(0, mostOthers + 1);
  return (quiz) => {
    const alike = topicOf(quiz) === undefined ? [] : (byTopic.get(topicOf(quiz)) ?? []).slice(0, mostOthers + 1);
    return [...new Set([...alike, ...first])].filter((other) => other !== quiz).slice(0, mostOthers);
  };
}
