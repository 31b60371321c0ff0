import type { Moment } from './moment.ts';

/** Newest first; pieces of one moment by title, so that the order never depends on the file system. */
export function byNewest<P extends { title: string; published: Moment }>(pieces: readonly P[]): P[] {
  return [...pieces].sort(
    (a, b) => b.published.at.getTime() - a.published.at.getTime() || a.title.localeCompare(b.title, 'en'),
  );
}
