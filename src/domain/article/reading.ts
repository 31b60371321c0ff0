/** An unhurried adult reading prose on a screen; a round figure of ours, so that "6 minutes" is seldom too short. */
const wordsPerMinute = 220;

/** Minutes to read a piece, rounded up, at least 1. `source` is its Markdown; components' tags don't count. */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.ceil(countWords(source) / wordsPerMinute));
}

/** Words of Markdown prose: tags, link addresses and marks of emphasis left out. */
export function countWords(source: string): number {
  const prose = source
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}’'-]+/gu, ' ');
  return prose.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
