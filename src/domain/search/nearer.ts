import { nearest } from '../nearest.ts';

/** Returns the words of texts that a search may be meant for, in small letters, each once, in the order of the alphabet. */
export const wordsIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))].sort();

/** Returns a query with each word that is none of `words` written as the nearest of them; undefined where none is near. */
export function nearerQuery(query: string, words: readonly string[]): string | undefined {
  const asked = query.toLowerCase().split(/\s+/);
  const nearer = asked.map((word) => (words.includes(word) ? word : (nearest(word, words) ?? word))).join(' ');
  return nearer === asked.join(' ') ? undefined : nearer;
}
