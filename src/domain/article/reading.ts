/** The pace of an unhurried adult who reads prose on a screen. Our own round figure: few readers take longer. */
const wordsPerMinute = 220;

/** Returns the minutes that a piece takes to read, rounded up, at least 1. `source` is its Markdown. */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.ceil(countWords(source) / wordsPerMinute));
}

/** Returns the number of words in Markdown prose. Tags, link addresses and marks of emphasis don't count. */
export function countWords(source: string): number {
  const prose = source
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}’'-]+/gu, ' ');
  return prose.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
