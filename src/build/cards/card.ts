import { createHash } from 'node:crypto';
import * as say from '#words/card.ts';
import type { Motif } from '../../domain/quiz/motif/motif.ts';
import type { SelfCheck, SelfCheckOutcome } from '../../library/quizzes.ts';
import type { Piece } from '../../library/resolve.ts';
import type { Takeaway } from '../../library/takeaways.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import { routes, site } from '../../site.ts';
import { lengthOf } from '../../domain/quiz/duration.ts';
import { oncePer } from '../once.ts';
import { drawingHash } from './drawing-hash.ts';
import { shapes, type Shape } from './shape.ts';
import { cardTree, type CardContent } from './template.ts';
import type { Tree } from './tree.ts';

/** A social card: a picture with an address of its own. */
export interface Card {
  /** Its address on the site; the file's name holds a hash of everything that is drawn, and of how. */
  path: string;
  /** The same, absolute. */
  url: string;
  /** Parameter of the route that serves it: name and hash. */
  file: string;
  width: number;
  height: number;
  /** The picture in words. */
  alt: string;
  tree: Tree;
}

const invitation = (quiz: SelfCheck) => say.takeSelfCheck(lengthOf(viewOf(quiz)));

const siteCardOf = oncePer(({ name, tagline, cardInvitation: invitation, articleMotif: motif }: typeof site) =>
  makeCard('site', { words: tagline, invitation, motif }, say.siteAlt(name, tagline)),
);

/** The card of the site itself, for pages that have none of their own. */
export const siteCard = () => siteCardOf(site);

export const pieceCard = oncePer(
  ({ id, card, kind, drawing }: Pick<Piece, 'id' | 'card' | 'kind'> & Partial<Pick<Piece, 'drawing'>>) => {
    const invitation = kind === 'workshop' ? say.doWorkshop : say.readArticle;
    return drawing
      ? makeCard(`piece-${id}`, { words: card, invitation, drawing }, say.drawingAndWords(drawing.alt, card), 'drawn')
      : makeCard(
          `piece-${id}`,
          { words: card, invitation, motif: site.articleMotif },
          withMotif(site.articleMotif, card),
        );
  },
);

export const takeawayCard = oncePer((takeaway: Pick<Takeaway, 'id' | 'card'>) =>
  makeCard(
    `takeaway-${takeaway.id}`,
    { words: takeaway.card, invitation: say.fillInSheet, motif: site.articleMotif === 'none' ? 'none' : 'line' },
    withMotif(site.articleMotif === 'none' ? 'none' : 'line', takeaway.card),
  ),
);

export const quizCard = oncePer((quiz: SelfCheck) =>
  makeCard(
    `quiz-${quiz.id}`,
    {
      words: quiz.card,
      invitation: invitation(quiz),
      marks: viewOf(quiz).parts.map(() => 'no' as const),
      ...drawnOn(quiz),
    },
    quiz.drawing ? say.drawingAndWords(quiz.drawing.alt, quiz.card) : withMotif(quiz.motif ?? 'none', quiz.card),
    shapeFor(quiz),
  ),
);

/** The motif of a quiz, or its own drawing: as it is before any answer, or as an outcome leaves it. */
function drawnOn(quiz: SelfCheck, outcome?: string): Pick<CardContent, 'motif' | 'drawing'> {
  const { drawing } = viewOf(quiz);
  if (!drawing) return { motif: quiz.motif ?? 'none' };
  return { drawing: outcome === undefined ? drawing.before : drawing.in(outcome) };
}

const shapeFor = ({ drawing }: SelfCheck) => (drawing ? 'drawn' : 'wide');

/** An outcome's card; the square one is for a reader to save and to post by itself. */
export const outcomeCard = (
  quiz: SelfCheck,
  outcome: Pick<SelfCheckOutcome, 'id' | 'card'>,
  shape: 'wide' | 'square' = 'wide',
) => outcomeCards(outcome)(quiz)[shape];

/** Both cards of an outcome, laid out once however many pages show them. */
const outcomeCards = oncePer((outcome: Pick<SelfCheckOutcome, 'id' | 'card'>) =>
  oncePer((quiz: SelfCheck): Record<'wide' | 'square', Card> => ({
    wide: makeOutcomeCard(quiz, outcome, shapeFor(quiz)),
    square: makeOutcomeCard(quiz, outcome, 'square'),
  })),
);

function makeOutcomeCard(quiz: SelfCheck, outcome: Pick<SelfCheckOutcome, 'id' | 'card'>, shape: Shape): Card {
  const view = viewOf(quiz);
  const marks = view.marks(outcome.id);
  const inWords = view.parts.map(({ short }, index) => `${short}: ${view.markWords[marks[index] ?? 'either']}`);
  return makeCard(
    `${shape === 'square' ? 'square' : 'outcome'}-${quiz.id}-${outcome.id}`,
    { words: outcome.card, invitation: invitation(quiz), marks, ...drawnOn(quiz, outcome.id), decided: true },
    marks.length > 0 ? say.wordsOverCircles(outcome.card, marks.length, inWords) : say.wordsAlone(outcome.card),
    shape,
  );
}

const withMotif = (motif: Motif | 'none', words: string) =>
  motif === 'none' ? say.wordsAlone(words) : say.motifAndWords(say.motifs[motif], words);

function makeCard(name: string, content: CardContent, alt: string, shape: Shape = 'wide'): Card {
  const { width, height } = shapes[shape];
  const tree = treeFor(name, content, shape);
  const hash = createHash('sha256').update(JSON.stringify(tree)).update(drawingHash).digest('hex').slice(0, 10);
  const path = routes.card(name, hash);
  return { path, url: routes.absolute(path), file: `${name}.${hash}`, width, height, alt, tree };
}

/** @throws when the words do not fit, naming whose card it is: the field `card` of that piece, quiz or outcome. */
function treeFor(name: string, content: CardContent, shape: Shape): Tree {
  try {
    return cardTree(content, shape);
  } catch (error) {
    throw new Error(`The card "${name}" (the field "card" of that file in src/content/): ${(error as Error).message}`);
  }
}
