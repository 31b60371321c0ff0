/** Checks that only a whole library shows, beside those of each text in domain/writing/: orphans, descriptions. */
import { outlineOf } from './outline.ts';

export interface Written {
  /** Path of the file, as a writer knows it. */
  file: string;
  /** Its address, without the base path: "/articles/ask-early/". */
  path: string;
  description: string;
  /** Whether a list leads to it: false for one that is unlisted or a draft. */
  isInLists: boolean;
  body: string;
  /** Addresses that its front matter names. */
  next: readonly string[];
}

/**
 * Returns the problems of a library, each with its file and its remedy. Empty when there are none.
 * @param pieces every article and workshop
 * @param linkedFrom addresses that other content leads to: a self-check's `read`, a series
 */
export function libraryProblems(pieces: readonly Written[], linkedFrom: readonly string[]): string[] {
  const linked = new Set([
    ...linkedFrom,
    ...pieces.flatMap((piece) =>
      [...piece.next, ...outlineOf(piece.body).links.map(({ href }) => href.replace(/[?#].*/, ''))].filter(
        (href) => href !== piece.path,
      ),
    ),
  ]);
  const orphans = pieces
    .filter(({ path, isInLists }) => isInLists && !linked.has(path))
    .map(
      ({ file, path }) =>
        `${file}: no other piece leads to ${path}. Link to it, or name it under "next" or in a series.`,
    );

  const twice = [...Map.groupBy(pieces, ({ description }) => description.trim().toLowerCase()).values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.map(({ file }) => file).join(' and ')}: the same description. Give each its own.`);

  return [...orphans, ...twice];
}
