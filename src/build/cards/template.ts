import type { Mark } from '../../domain/quiz/kind.ts';
import { whoSaysYes, type Motif } from '../../domain/quiz/motif.ts';
import { site } from '../../site.ts';
import { fitWords, typesetting } from './fit-words.ts';
import { paletteColor } from '../palette.ts';
import { shapes, type Shape } from './shape.ts';

/** An element as satori takes it. */
export interface Tree {
  type: string;
  props: Record<string, unknown>;
}

const element = (type: string, props: Record<string, unknown>, ...children: (Tree | string)[]): Tree => ({
  type,
  props: children.length === 0 ? props : { ...props, children: children.length === 1 ? children[0] : children },
});

const box = (style: Record<string, unknown>, ...children: (Tree | string)[]) =>
  element('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);

export interface CardContent {
  words: string;
  invitation: string;
  /** What is drawn beside the words; the ceiling when nothing else is said. */
  motif?: Motif;
  /** A circle a part of a quiz: filled, hollow or dashed. */
  marks?: Mark[];
  /** Whether the drawing follows the marks, as an outcome's does; else it is drawn whole. */
  decided?: boolean;
}

/** What a card shows: words, the motif, the site's name, an invitation. Legible at 300 pixels wide. */
export function cardTree(content: CardContent, shape: Shape): Tree {
  const { width, height } = shapes[shape];
  return box(
    { width, height, background: paper(), color: ink(), fontFamily: 'Newsreader', ...layouts[shape].padding },
    layouts[shape].inside(content),
  );
}

/** How the parts of a card stand together. */
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
          box({ alignItems: 'center', ...emphasis(38) }, ...marksOf(content), content.invitation),
        ),
        motif(content),
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
          { justifyContent: 'space-between', height: 494 },
          box(
            { flexDirection: 'column', justifyContent: 'flex-end', width: 640, gap: 16 },
            ...marksOf(content),
            box({ ...emphasis(42), whiteSpace: 'nowrap' }, content.invitation),
            box({ fontSize: 34, color: paletteColor('ink-soft') }, new URL(site.url).host),
          ),
          motif(content),
        ),
      ),
  },
};

const emphasis = (fontSize: number) => ({ fontSize, color: green(), fontWeight: 600 });

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

const marksOf = ({ marks: given }: CardContent) => (given ? [marks(given)] : []);

function marks(marks: Mark[]): Tree {
  const step = 46;
  return svg(
    { width: marks.length * step + 8, height: 40 },
    marks.map((mark, index) =>
      circle(
        { cx: index * step + 18, cy: 20, r: 14 },
        mark === 'yes' ? paletteColor('ink') : 'none',
        paletteColor('ink'),
        mark === 'either' ? '6 5' : undefined,
      ),
    ),
  );
}

/** The drawing, 288 by 494: an outcome's follows its marks, any other is whole. */
function motif({ motif: kind = 'ceiling', marks: given = [], decided = false }: CardContent): Tree {
  const size = { width: 288, height: 494 };
  const you = [circle({ cx: 144, cy: 438, r: 34 }, paper(), ink()), circle({ cx: 144, cy: 438, r: 9 }, ink(), ink())];
  return svg(size, [...drawings[kind](decided ? given : []), ...you]);
}

const ink = () => paletteColor('ink');
const paper = () => paletteColor('paper');
const green = () => paletteColor('green');

const drawings: Record<Motif, (decided: Mark[]) => Tree[]> = {
  /**
   * The reporting line: your manager, a ceiling, and above it the person who can say yes. Where no sign is true there
   * is no ceiling, and the manager's circle is the filled one.
   */
  ceiling: (decided) => {
    const isManager = whoSaysYes('ceiling', decided) === 'manager';
    const parts = decided.length > 0 ? decided : Array.from({ length: 6 }, (): Mark => 'yes');
    const part = 260 / parts.length;
    return [
      line({ x: 144, y: 100 }, { x: 144, y: 232 }),
      line({ x: 144, y: 300 }, { x: 144, y: 406 }),
      ...parts.flatMap((mark, index) =>
        mark === 'yes'
          ? [
              line(
                { x: 20 + index * part, y: 166 },
                { x: 8 + (index + 1) * part, y: 166 },
                {
                  stroke: paletteColor('brick'),
                  strokeWidth: 10,
                },
              ),
            ]
          : [],
      ),
      circle({ cx: 144, cy: 60, r: 42 }, isManager ? paper() : green(), isManager ? ink() : green()),
      circle({ cx: 144, cy: 266, r: 34 }, isManager ? green() : paper(), isManager ? green() : ink()),
    ];
  },
  /** The line up to the person who can say yes: each sign that is true makes its part solid. */
  line: (decided) => {
    const part = 302 / Math.max(1, decided.length);
    const isWhole = decided.length === 0 || whoSaysYes('line', decided) === 'above';
    return [
      line({ x: 144, y: 404 }, { x: 144, y: 102 }, { strokeDasharray: '8 12' }),
      ...decided.flatMap((mark, index) =>
        mark === 'yes'
          ? [
              line(
                { x: 144, y: 404 - index * part },
                { x: 144, y: 412 - (index + 1) * part },
                {
                  stroke: green(),
                  strokeWidth: 12,
                },
              ),
            ]
          : [],
      ),
      circle({ cx: 144, cy: 60, r: 42 }, isWhole ? green() : paper(), isWhole ? green() : ink()),
    ];
  },
  /** You and the people around you, a circle a dimension: filled where it is strong, dashed where it is open. */
  net: (decided) => {
    const marks = decided.length > 0 ? decided : Array.from({ length: 4 }, (): Mark => 'yes');
    return marks.flatMap((mark, index) => {
      const angle = Math.PI * (1 - (index + 0.5) / marks.length);
      const at = { x: 144 + 112 * Math.cos(angle), y: 300 - 240 * Math.sin(angle) };
      const strong = mark === 'yes';
      return [
        line({ x: 144, y: 404 }, at, mark === 'yes' ? {} : { strokeDasharray: '8 12' }),
        circle(
          { cx: at.x, cy: at.y, r: 30 },
          strong ? green() : paper(),
          strong ? green() : ink(),
          mark === 'either' ? '8 8' : undefined,
        ),
      ];
    });
  },
};

const svg = (size: { width: number; height: number }, children: Tree[]) =>
  element('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` }, ...children);

const circle = (at: { cx: number; cy: number; r: number }, fill: string, stroke: string, strokeDasharray?: string) =>
  element('circle', { ...at, fill, stroke, strokeWidth: 6, ...(strokeDasharray && { strokeDasharray }) });

interface Point {
  x: number;
  y: number;
}

const line = (from: Point, to: Point, look: { stroke?: string; strokeWidth?: number; strokeDasharray?: string } = {}) =>
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: ink(), strokeWidth: 6, ...look });
