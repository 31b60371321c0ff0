/** A page of each kind, of whichever publication this is: the tests of built pages look at these. */
import { routes, site } from '../src/site.ts';
import { finishedArticles, quizzes, series, takeaways, workshops } from './content/source-files.ts';

interface Written {
  article: string;
  outcomes: { id: string }[];
}

const written = quizzes.map(({ id, data }) => ({ id, ...(data as Written) }));

/** The self-check of the founding article, or else the first; undefined in a publication without any. */
export const quiz = written.find(({ article }) => article === site.foundingArticle) ?? written[0];

const outcome = quiz?.outcomes[0]?.id;

/** Addresses by kind; a list without one is of a part that the publication does without. */
export const specimens = {
  article: [routes.article(site.foundingArticle)],
  workshop: workshops.slice(0, 1).map(({ id }) => routes.workshop(id)),
  quiz: quiz ? [routes.quiz(quiz.id)] : [],
  embed: quiz ? [routes.quizEmbed(quiz.id)] : [],
  oembed: quiz ? [routes.quizOembed(quiz.id)] : [],
  outcome: quiz && outcome ? [routes.outcome(quiz.id, outcome)] : [],
  takeaway: takeaways.slice(0, 1).map(({ id }) => routes.takeaway(id)),
  series: series.slice(0, 1).map(({ id }) => routes.series(id)),
};

/** Whether there are enough articles for each to lead to three others. */
export const leadsOn = finishedArticles.length > 3;
