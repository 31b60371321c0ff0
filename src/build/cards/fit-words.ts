import * as fontkit from 'fontkit';
import { cardFonts } from './fonts.ts';
import { shapes, type Shape } from './shape.ts';

/** Words set in lines, measured with the card's own font. Lengths are in pixels. */
export interface FittedWords {
  fontSize: number;
  lines: string[];
}

/** Line height as a share of the font size, and letter spacing in em: the template sets words with the same. */
export const typesetting = { lineHeight: 1.06, letterSpacing: -0.015 };

const font = fontkit.create(Buffer.from(cardFonts[0].data)) as fontkit.Font;

const advances = new Map<string, number>();

/** Width of words side by side, in em; measured once, since cards have words in common and each is tried at several sizes. */
function advance(words: string): number {
  let width = advances.get(words);
  if (width === undefined) advances.set(words, (width = font.layout(words).advanceWidth / font.unitsPerEm));
  return width;
}

/** Width of one line, in em. A letter is set by the one beside it, so a line is as wide as its pairs of words less their overlap. */
function emWidth(words: readonly string[]): number {
  const [first = ''] = words;
  let width = advance(first);
  let length = first.length;
  for (const [before, word] of words.slice(1).map((word, index) => [words[index] ?? '', word] as const)) {
    width += advance(`${before} ${word}`) - advance(before);
    length += 1 + word.length;
  }
  return width + typesetting.letterSpacing * length;
}

/**
 * `words` at the largest size that fits a card, in as few lines as that size allows, all of about one length.
 * @throws when they fit at no size: a picture never cuts words nor lets them run over.
 */
export function fitWords(words: string, shape: Shape): FittedWords {
  const frame = shapes[shape].words;
  for (const fontSize of frame.sizes) {
    const mostLines = Math.floor(frame.height / (fontSize * typesetting.lineHeight));
    for (let count = 1; count <= mostLines; count += 1) {
      const set = balancedLines(words.split(/\s+/), count, frame.width / fontSize);
      if (set) return { fontSize, lines: set.lines };
    }
  }
  throw new Error(
    `"${words}" does not fit its ${shape} card, even at ${frame.sizes.at(-1)} pixels. Shorten it, or break its longest word.`,
  );
}

/** The words in `count` lines, none wider than `most` em, whose squared widths add up to the least. */
function balancedLines(words: string[], count: number, most: number): { lines: string[]; cost: number } | undefined {
  let best: { lines: string[]; cost: number } | undefined;
  for (let end = count === 1 ? words.length : 1; end <= words.length - count + 1; end += 1) {
    const set = words.slice(0, end);
    const line = set.join(' ');
    const width = emWidth(set);
    if (width > most) break;
    const rest = count === 1 ? { lines: [], cost: 0 } : balancedLines(words.slice(end), count - 1, most);
    if (rest && (!best || width ** 2 + rest.cost < best.cost))
      best = { lines: [line, ...rest.lines], cost: width ** 2 + rest.cost };
  }
  return best;
}
