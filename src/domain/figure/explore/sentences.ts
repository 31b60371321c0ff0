import type { Explore } from './schema.ts';
import type { End, Way } from './way.ts';

/** Returns the first of `written` that is about `end`. */
export const wordsFor = (written: Explore['ends'], end: End): Explore['ends'][number] | undefined =>
  written.find(({ at, from, why }) => at === end.at && why === end.why && (from === undefined || from === end.from));

/** Returns all that is to be said of a way, each sentence once, in the order in which the request comes to its ends. */
export const sentencesOf = ({ ends: written }: Pick<Explore, 'ends'>, { ends }: Way): string[] => [
  ...new Set(ends.flatMap((end) => wordsFor(written, end)?.words ?? [])),
];
