/** Newest first; pieces of one day by title, so that the order never depends on the file system. */
export function byNewest<P extends { title: string; published: Date }>(pieces: readonly P[]): P[] {
  return [...pieces].sort(
    (a, b) => b.published.getTime() - a.published.getTime() || a.title.localeCompare(b.title, 'en'),
  );
}
