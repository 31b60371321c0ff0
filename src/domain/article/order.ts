import type { Moment } from './moment.ts';

/** Returns the pieces, newest first. Pieces of one moment are sorted by title, so that the file system decides nothing. */
export function byNewest<P extends { title: string; published: Moment }>(pieces: readonly P[]): P[] {
  return [...pieces].sort(
    (a, b) => b.published.at.getTime() - a.published.at.getTime() || a.title.localeCompare(b.title, 'en'),
  );
}
