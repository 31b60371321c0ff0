/**
 * The key under which a browser stores "1" once the part of a series with this slug was read to its end; another word means
 * the same. Each part has a key of its own, so that two tabs take nothing from each other. It is a type, so that no page
 * loads a file for it.
 */
export type ReadName = `who-can-say-yes/read/${string}`;

/** How far a reader is in a series. */
export interface SeriesProgress {
  /** How many of its parts are read. */
  read: number;
  of: number;
  /** The first part that isn't read; undefined when all are. */
  next: string | undefined;
}

/** Returns how far in the series of these `parts`, in the order of reading, someone is who has read those of `read`. */
export const progressIn = (parts: readonly string[], read: ReadonlySet<string>): SeriesProgress => ({
  read: parts.filter((part) => read.has(part)).length,
  of: parts.length,
  next: parts.find((part) => !read.has(part)),
});
