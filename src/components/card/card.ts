import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marksOf, type Rules } from '../../domain/quiz/decide.ts';
import { routes, site } from '../../site.ts';
import { cardTree, type CardContent, type Tree } from './template.ts';

/** A social card: a picture with an address of its own. */
export interface Card {
  /** Absolute address; the file's name holds a hash of everything that is drawn. */
  url: string;
  /** Parameter of the route that serves it: name and hash. */
  file: string;
  width: number;
  height: number;
  /** The picture in words. */
  alt: string;
  tree: Tree;
}

const size = { width: 1200, height: 630 };

export const cardFonts = (['400-normal', '600-normal'] as const).map((name) => ({
  name: 'Newsreader',
  weight: name === '400-normal' ? (400 as const) : (600 as const),
  style: 'normal' as const,
  data: readFileSync(resolve(`src/fonts/newsreader-${name}.woff2`)),
}));

const fontsHash = createHash('sha256')
  .update(Buffer.concat(cardFonts.map((font) => font.data)))
  .digest('hex');

const invitation = 'Take the one-minute self-check';

/** The card of the site itself, for pages that have none of their own. */
export const siteCard = () =>
  makeCard(
    'site',
    { words: site.tagline, invitation: 'Articles, self-checks, a workshop' },
    `${site.name}: ${site.tagline}.`,
  );

export const pieceCard = (piece: { id: string; card: string }) =>
  makeCard(
    `piece-${piece.id}`,
    { words: piece.card, invitation: 'Read the article' },
    `A circle below a dashed ceiling, a filled one above it, and the words “${piece.card}”`,
  );

export const quizCard = (quiz: Rules & { id: string; card: string }) =>
  makeCard(
    `quiz-${quiz.id}`,
    { words: quiz.card, invitation, marks: quiz.signs.map(() => 'no' as const) },
    `A circle below a dashed ceiling, a filled one above it, and the words “${quiz.card}”`,
  );

export const outcomeCard = (
  quiz: Pick<Rules, 'outcomes'> & { id: string; signs: readonly { id: string; short: string }[] },
  outcome: { id: string; card: string },
) => {
  const marks = marksOf(quiz, outcome.id);
  const truths = quiz.signs.filter((_, index) => marks[index] === 'yes').map((sign) => sign.short.toLowerCase());
  const inWords = truths.length > 0 ? `Signs marked as true: ${truths.join(', ')}.` : 'No sign marked as true.';
  return makeCard(
    `outcome-${quiz.id}-${outcome.id}`,
    { words: outcome.card, invitation, marks, decided: marks },
    `The words “${outcome.card}” over ${marks.length} circles. ${inWords}`,
  );
};

function makeCard(name: string, content: CardContent, alt: string): Card {
  const tree = cardTree(content, size);
  const hash = createHash('sha256').update(JSON.stringify(tree)).update(fontsHash).digest('hex').slice(0, 10);
  return { url: routes.absolute(routes.card(name, hash)), file: `${name}.${hash}`, ...size, alt, tree };
}
