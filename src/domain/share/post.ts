/** Measures and cuts the text of a post, as its network counts. */

/** Made once: to make one takes longer than to use it. */
const segmenter =
  // eslint-disable-next-line compat/compat -- asked for just here
  'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : undefined;

/** Without a segmenter (Firefox before 125) characters of several parts count more, so no post is too long. */
const graphemesOf = (text: string): string[] =>
  segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];

const one = () => 1;

/** Returns the sum of the weights of a text's graphemes; without `weigh` each counts 1. */
export const postLength = (text: string, weigh: (grapheme: string) => number = one): number =>
  graphemesOf(text).reduce((sum, grapheme) => sum + weigh(grapheme), 0);

/**
 * Returns the weight of a grapheme on X: 1 for each Latin letter and mark of punctuation, 2 for any other character. An
 * emoji of several parts weighs more here than there, so no post is too long.
 * @source https://docs.x.com/fundamentals/counting-characters
 */
export function xWeight(grapheme: string): number {
  const isLight = (code: number) => code <= 4351 || (code >= 8192 && code <= 8247 && code !== 8206 && code !== 8207);
  return [...grapheme].reduce((sum, character) => sum + (isLight(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

/** Returns `text` within `limit`. Where it must be cut, it is cut between words and ends with "…". */
export function cutAtWord(text: string, limit: number, weigh: (grapheme: string) => number = one): string {
  // No grapheme weighs more than twice its characters, so most texts need not be taken apart.
  if (2 * text.length <= limit || postLength(text, weigh) <= limit) return text;
  const graphemes = graphemesOf(text);
  let room = limit - weigh('…');
  if (room < 0) return '';
  const end = graphemes.findIndex((grapheme) => (room -= weigh(grapheme)) < 0);
  const kept = graphemes.slice(0, end);
  const atWordEnd = /\s/.test(graphemes[end] ?? '') ? end : kept.map((part) => /\s/.test(part)).lastIndexOf(true);
  return `${kept
    .slice(0, atWordEnd > 0 ? atWordEnd : end)
    .join('')
    .trimEnd()}…`;
}
