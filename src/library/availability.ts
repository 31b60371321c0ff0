import { readMoment } from '../domain/article/moment.ts';
import type { JudgedEntry, JudgedFile } from './content-sources.ts';

/** The moment from which readers can open something, as a number: -Infinity for what is out, Infinity for a draft. */
export type From = number;

export const isOutAt = (from: From, at: From): boolean => from <= at;

/** Returns from when on readers can open each entry, by its kind and id. */
export function availability(files: readonly JudgedFile[], timeZone: string, now: Date) {
  const entriesOf = (kind: JudgedFile['kind']) =>
    files.filter((one) => one.kind === kind).flatMap(({ entries }) => entries);
  const pieces = (kind: 'articles' | 'workshops') =>
    new Map(entriesOf(kind).map((entry) => [entry.id, fromOf(entry, timeZone, now)]));
  const articles = pieces('articles');
  return {
    articles,
    workshops: pieces('workshops'),
    /** A self-check appears with its article. One that names none is told of for that alone. */
    quizzes: new Map(entriesOf('quizzes').map(({ id, data }) => [id, articles.get(String(data.article)) ?? -Infinity])),
  };
}

function fromOf({ data: { draft, published } }: JudgedEntry, timeZone: string, now: Date): From {
  if (draft === true) return Infinity;
  const moment = typeof published === 'string' ? readMoment(published, timeZone) : undefined;
  // A date that can't be read is told of for itself.
  return moment && moment.at > now ? moment.at.getTime() : -Infinity;
}

/** Says what a reader can't open yet. */
export const waitingName = (from: From): string => (from === Infinity ? 'a draft' : 'a piece that is out later');
