import type { Mark } from '../../domain/quiz/decide.ts';
import { site } from '../../site.ts';
import { paletteColor } from './palette.ts';

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
  /** A circle a sign: filled, hollow or dashed. */
  marks?: Mark[];
  /** The signs of an outcome: each that is true draws its part of the ceiling. Without them the ceiling is whole. */
  decided?: Mark[];
}

/**
 * What a card shows: words, the motif, the site's name, an invitation. Legible at 300 pixels wide.
 * The lowest tenth stays clear, since X lays the page's title there.
 */
export function cardTree(content: CardContent, size: { width: number; height: number }): Tree {
  const ink = paletteColor('ink');
  const fontSize = content.words.length > 44 ? 84 : content.words.length > 32 ? 94 : 108;
  return box(
    {
      ...size,
      flexDirection: 'row',
      padding: '64px 40px 72px 72px',
      background: paletteColor('paper'),
      color: ink,
      fontFamily: 'Newsreader',
    },
    box(
      { flexDirection: 'column', width: 800, height: 494 },
      box({ fontSize: 38, fontWeight: 600 }, site.name),
      box({ flexGrow: 1, alignItems: 'center', fontSize, lineHeight: 1.06, letterSpacing: '-0.015em' }, content.words),
      box(
        { alignItems: 'center', fontSize: 38, color: paletteColor('green'), fontWeight: 600 },
        ...(content.marks ? [marks(content.marks)] : []),
        content.invitation,
      ),
    ),
    motif({ width: 288, height: 494 }, content.decided ?? []),
  );
}

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

/**
 * The reporting line: you, your manager, a ceiling, and above it the person who can say yes. Where no sign is true
 * there is no ceiling, and the manager's circle is the filled one.
 */
function motif(size: { width: number; height: number }, decided: Mark[]): Tree {
  const ink = paletteColor('ink');
  const paper = paletteColor('paper');
  const green = paletteColor('green');
  const x = size.width / 2;
  const isManager = decided.length > 0 && !decided.includes('yes');
  const parts = decided.length > 0 ? decided : Array.from({ length: 6 }, (): Mark => 'yes');
  const part = (size.width - 28) / parts.length;
  return svg(size, [
    line(x, 100, x, 232, ink),
    line(x, 300, x, 406, ink),
    ...parts.flatMap((mark, index) =>
      mark === 'yes'
        ? [
            element('line', {
              x1: 14 + index * part + 6,
              y1: 166,
              x2: 14 + (index + 1) * part - 6,
              y2: 166,
              stroke: paletteColor('brick'),
              strokeWidth: 10,
            }),
          ]
        : [],
    ),
    circle({ cx: x, cy: 60, r: 42 }, isManager ? paper : green, isManager ? ink : green),
    circle({ cx: x, cy: 266, r: 34 }, isManager ? green : paper, isManager ? green : ink),
    circle({ cx: x, cy: 438, r: 34 }, paper, ink),
    circle({ cx: x, cy: 438, r: 9 }, ink, ink),
  ]);
}

const svg = (size: { width: number; height: number }, children: Tree[]) =>
  element('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` }, ...children);

const circle = (at: { cx: number; cy: number; r: number }, fill: string, stroke: string, strokeDasharray?: string) =>
  element('circle', { ...at, fill, stroke, strokeWidth: 6, ...(strokeDasharray && { strokeDasharray }) });

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
  element('line', { x1, y1, x2, y2, stroke, strokeWidth: 6 });
