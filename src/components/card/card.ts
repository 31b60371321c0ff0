import { createHash } from 'node:crypto';
import type { SelfCheck } from '../../collections.ts';
import { kindOf } from '../../domain/quiz/kinds.ts';
import { routes, site } from '../../site.ts';
import { lengthOf } from '../quiz/duration.ts';
import { fontsHash } from './fonts.ts';
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

const invitation = (quiz: SelfCheck) => `Take the ${lengthOf(quiz)} self-check`;

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
    `${motifInWords.ceiling}, and the words “${piece.card}”`,
  );

export const quizCard = (quiz: SelfCheck) =>
  makeCard(
    `quiz-${quiz.id}`,
    {
      words: quiz.card,
      invitation: invitation(quiz),
      marks: kindOf(quiz)
        .parts(quiz)
        .map(() => 'no' as const),
      motif: quiz.motif,
    },
    `${motifInWords[quiz.motif]}, and the words “${quiz.card}”`,
  );

export const outcomeCard = (quiz: SelfCheck, outcome: { id: string; card: string }) => {
  const kind = kindOf(quiz);
  const marks = kind.marks(quiz, outcome.id);
  const inWords = kind.parts(quiz).map(({ short }, index) => `${short}: ${kind.markWords[marks[index] ?? 'either']}`);
  return makeCard(
    `outcome-${quiz.id}-${outcome.id}`,
    { words: outcome.card, invitation: invitation(quiz), marks, motif: quiz.motif, decided: true },
    `The words “${outcome.card}” over ${marks.length} circles. ${inWords.join('; ')}.`,
  );
};

/** The motifs as a picture's description begins. */
const motifInWords: Record<SelfCheck['motif'], string> = {
  ceiling: 'A circle below a dashed ceiling, a filled one above it',
  line: 'A dashed line from a circle up to a filled one',
  net: 'A circle with lines to the circles around it',
};

function makeCard(name: string, content: CardContent, alt: string): Card {
  const tree = treeFor(name, content);
  const hash = createHash('sha256').update(JSON.stringify(tree)).update(fontsHash).digest('hex').slice(0, 10);
  return { url: routes.absolute(routes.card(name, hash)), file: `${name}.${hash}`, ...size, alt, tree };
}

/** @throws when the words do not fit, naming whose card it is: the field `card` of that piece, quiz or outcome. */
function treeFor(name: string, content: CardContent): Tree {
  try {
    return cardTree(content, size);
  } catch (error) {
    throw new Error(`The card "${name}" (the field "card" of that file in src/content/): ${(error as Error).message}`);
  }
}
