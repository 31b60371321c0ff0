import * as fontkit from 'fontkit';
import { cardFonts } from './fonts.ts';

/** Words set in lines, measured with the card's own font. Lengths are in pixels. */
export interface FittedWords {
  fontSize: number;
  lines: string[];
}

export interface Frame {
  width: number;
  height: number;
  /** Font sizes to try, the largest first. */
  sizes: readonly number[];
}

/** Line height as a share of the font size, and letter spacing in em: the template sets words with the same. */
export const typesetting = { lineHeight: 1.06, letterSpacing: -0.015 };

const font = fontkit.create(Buffer.from(cardFonts[0].data)) as fontkit.Font;

/** Width of one line, in em. */
function emWidth(line: string): number {
  return font.layout(line).advanceWidth / font.unitsPerEm + typesetting.letterSpacing * line.length;
}

/**
 * `words` at the largest size that fits the frame, broken between words into lines of about one length.
 * @throws when they fit at no size: a picture never cuts words nor lets them run over.
 */
export function fitWords(words: string, frame: Frame): FittedWords {
  for (const fontSize of frame.sizes) {
    const lines = breakLines(words, frame.width / fontSize);
    if (lines && lines.length * fontSize * typesetting.lineHeight <= frame.height) {
      return { fontSize, lines: balanced(words, lines, frame.width / fontSize) };
    }
  }
  throw new Error(
    `"${words}" does not fit its card, even at ${frame.sizes.at(-1)} pixels. Shorten it, or break its longest word.`,
  );
}

/** Lines no wider than `most` em, as few as can be; undefined when a single word is wider. */
function breakLines(words: string, most: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    if (emWidth(word) > most) return undefined;
    const joined = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && emWidth(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, in the narrowest width that holds them. */
function balanced(words: string, lines: string[], most: number): string[] {
  let best = lines;
  for (let width = most; ; width -= 0.1) {
    const narrower = breakLines(words, width);
    if (!narrower || narrower.length > lines.length) return best;
    best = narrower;
  }
}
