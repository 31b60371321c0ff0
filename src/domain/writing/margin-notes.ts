/** Notes in the margin of a wide page: in a few words what a citation leads to, and footnotes as they are numbered. */
import type { Source } from '../article/fields.ts';
import { wellFormed } from '../well-formed.ts';

/** How many characters are beside a line at most: three lines of a margin for a title, ten for a footnote. */
const longest = { title: 90, footnote: 320 };

/** Returns as many words of `text` as `most` characters have room for, with a mark where others follow. */
function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${wellFormed(plain.slice(0, most)).replace(/[\s\p{P}]+\S*$/u, '')}…`;
}

/** Returns a title as one names it in passing: a long one without what follows its colon. */
function shortTitle(title: string): string {
  const [main = ''] = title.split(': ');
  return shortened(title.length > longest.title ? main : title, longest.title);
}

/** Returns a source in two lines: who wrote it and when, and its title; without an author its title, and when. */
export function sourceInMargin({
  author,
  short = author,
  title,
  year,
}: Pick<Source, 'author' | 'short' | 'title' | 'year'>): string {
  const named = shortTitle(title);
  return short === undefined ? `${named}\n${year}` : `${short}, ${year}\n${named}`;
}

/** Returns a footnote with its number. The rest of a long one is at the end of the text, where its number leads. */
export const footnoteInMargin = (number: string, text: string): string =>
  `${number}\u2002${shortened(text, longest.footnote)}`;
