import { missing } from '../domain/reference.ts';
import type { KeptFields } from '../domain/replies/schema.ts';
import type { KeptReplies } from './articles.ts';
import type { JudgedFile } from './content-sources.ts';
import type { Entry } from './entries.ts';
import type { ContentProblem } from './problem.ts';

/** Returns a fault for each file of replies whose article isn't there. */
export function keptProblems(files: readonly JudgedFile[]): ContentProblem[] {
  const ids = files.filter(({ kind }) => kind === 'articles').flatMap(({ entries }) => entries.map(({ id }) => id));
  return files.flatMap(({ file, kind, entries: [kept] }) =>
    kind === 'replies' && kept && !ids.includes(kept.id)
      ? [{ file, message: `${missing(kept.id, 'article', ids)} Replies have the name of their article's file.` }]
      : [],
  );
}

/** Returns a function that gives the replies that are kept for an article. */
export function keptReplies(entries: readonly Entry<KeptFields>[]) {
  const byArticle = new Map(entries.map(({ id, data }) => [id, data]));
  return (id: string): KeptReplies | undefined => {
    const kept = byArticle.get(id);
    return kept && { date: kept.date, replies: kept.replies.map((reply) => ({ replyTo: undefined, ...reply })) };
  };
}
