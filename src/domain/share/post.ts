/** How long a post is, as its network counts, and how it is cut. */

const graphemesOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const one = () => 1;

/** The length of `text` where each grapheme counts for what `weigh` says. */
export const postLength = (text: string, weigh: (grapheme: string) => number = one): number =>
  graphemesOf(text).reduce((sum, grapheme) => sum + weigh(grapheme), 0);

/**
 * What X counts for a grapheme: 1 for each Latin letter and mark of punctuation, 2 for anything else. An emoji of
 * several parts counts for more here than there, so a post never comes out too long.
 * https://docs.x.com/fundamentals/counting-characters
 */
export function xWeight(grapheme: string): number {
  const isLight = (code: number) => code <= 4351 || (code >= 8192 && code <= 8247 && code !== 8206 && code !== 8207);
  return [...grapheme].reduce((sum, character) => sum + (isLight(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

/** `text` in at most `limit`, cut between words and ended by "…" when it had to be cut. */
export function cutAtWord(text: string, limit: number, weigh: (grapheme: string) => number = one): string {
  if (postLength(text, weigh) <= limit) return text;
  const graphemes = graphemesOf(text);
  let room = limit - weigh('…');
  if (room < 0) return '';
  const end = graphemes.findIndex((grapheme) => (room -= weigh(grapheme)) < 0);
  const kept = graphemes.slice(0, end);
  const atWordEnd = /\s/.test(graphemes[end] ?? '') ? end : kept.findLastIndex((part) => /\s/.test(part));
  return `${kept
    .slice(0, atWordEnd > 0 ? atWordEnd : end)
    .join('')
    .trimEnd()}…`;
}
