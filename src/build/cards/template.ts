import type { Drawing } from '../../domain/drawing/schema.ts';
import type { Mark } from '../../domain/quiz/show/marks.ts';
import { cardFrame } from '../../domain/quiz/motif/frames.ts';
import type { Motif } from '../../domain/quiz/motif/motif.ts';
import { site } from '../../site.ts';
import { paletteColor } from '../palette.ts';
import { drawingTree } from './drawing.ts';
import { fitWords, typesetting } from './fit-words.ts';
import { motifTree, wholeMarks } from './motif.ts';
import { shapes, type Shape } from './shape.ts';
import { box, circle, svg, type Tree } from './tree.ts';

export interface CardContent {
  words: string;
  invitation: string;
  /** The motif beside the words. */
  motif?: Motif | 'none';
  /** The drawing of a piece or of a quiz, in place of a motif. */
  drawing?: Drawing;
  /** A circle a part of a quiz: filled, hollow or dashed. */
  marks?: Mark[];
  /** Whether the drawing follows the marks, as an outcome's does; else it is drawn whole. */
  decided?: boolean;
}

/** Returns a card: words, the motif, the site's name, an invitation. Legible at 300 pixels wide. */
export function cardTree(content: CardContent, shape: Shape): Tree {
  const { width, height } = shapes[shape];
  return box(
    {
      width,
      height,
      background: paletteColor('paper'),
      color: paletteColor('ink'),
      fontFamily: 'Text',
      ...layouts[shape].padding,
    },
    layouts[shape].inside(content),
  );
}

/** Where the parts of a card are. */
const layouts: Record<Shape, { padding: Record<string, string>; inside: (content: CardContent) => Tree }> = {
  /** Words at the left, the drawing at the right. The lowest tenth stays clear, since X lays the page's title there. */
  wide: {
    padding: { padding: '64px 40px 72px 72px' },
    inside: (content) =>
      box(
        {},
        box(
          { flexDirection: 'column', width: 800, height: 494 },
          name(38),
          words(content.words, 'wide'),
          box({ alignItems: 'center', whiteSpace: 'nowrap', ...emphasis(38) }, ...marksOf(content), content.invitation),
        ),
        motif(content),
      ),
  },
  /** Words at the left, and at the right a drawing as high as the card. */
  drawn: {
    padding: {},
    inside: (content) =>
      box(
        {},
        box(
          { flexDirection: 'column', width: 570, height: 630, padding: '64px 0 72px 72px' },
          name(34),
          words(content.words, 'drawn'),
          box(
            { flexDirection: 'column', gap: 16 },
            ...marksOf(content),
            box({ whiteSpace: 'nowrap', ...emphasis(34) }, content.invitation),
          ),
        ),
        ...(content.drawing ? [drawingTree(content.drawing, shapes.drawn.height)] : []),
      ),
  },
  /** Words above, the drawing below them at the right: the words have the whole width. */
  square: {
    padding: { padding: '72px 48px 64px 72px' },
    inside: (content) =>
      box(
        { flexDirection: 'column', flexGrow: 1 },
        name(44),
        words(content.words, 'square'),
        box(
          { justifyContent: 'space-between', alignItems: 'flex-end', height: 494 },
          box(
            { flexDirection: 'column', justifyContent: 'flex-end', width: 640, gap: 16 },
            ...marksOf(content),
            box({ ...emphasis(42), whiteSpace: 'nowrap' }, content.invitation),
            box({ fontSize: 34, color: paletteColor('ink-soft') }, new URL(site.url).host),
          ),
          content.drawing ? drawingTree(content.drawing, drawnSide) : motif(content),
        ),
      ),
  },
};

/** The side of a drawing that is not as high as its card, in pixels. */
const drawnSide = 300;

const emphasis = (fontSize: number) => ({ fontSize, color: paletteColor('accent'), fontWeight: 600 });

const name = (fontSize: number) => box({ fontSize, fontWeight: 600 }, site.name);

function words(words: string, shape: Shape): Tree {
  const { fontSize, lines } = fitWords(words, shape);
  return box(
    {
      flexGrow: 1,
      flexDirection: 'column',
      justifyContent: 'center',
      fontSize,
      lineHeight: typesetting.lineHeight,
      letterSpacing: `${typesetting.letterSpacing}em`,
    },
    ...lines.map((line) => box({ whiteSpace: 'nowrap' }, line)),
  );
}

/** More circles than these tell nobody anything at 300 pixels. */
const mostMarks = 8;
/** How wide they are together at most, so that the invitation stays on their line. */
const widest = 230;

const marksOf = ({ marks: given }: CardContent) => (given && given.length <= mostMarks ? [marks(given)] : []);

function marks(marks: Mark[]): Tree {
  const step = Math.min(46, widest / marks.length);
  const ink = paletteColor('ink');
  return svg(
    { width: marks.length * step + 8, height: 40 },
    marks.map((mark, index) =>
      circle({ cx: index * step + 18, cy: 20, r: (14 / 46) * step }, mark === 'yes' ? ink : 'none', {
        stroke: ink,
        ...(mark === 'either' && { strokeDasharray: '6 5' }),
      }),
    ),
  );
}

/** A card without a drawing keeps its place empty: words are set as on every other card. */
const motif = ({ motif = 'none', marks = [], decided = false }: CardContent) =>
  motif === 'none' ? box({ width: cardFrame.width }) : motifTree(motif, decided ? marks : wholeMarks[motif]);
