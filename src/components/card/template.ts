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

const box = (style: Record<string, unknown>, ...children: (Tree | string)[]) => element('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);

/**
 * What a card shows: words, the motif, the site's name, an invitation. Legible at 300 pixels wide.
 * The lowest tenth stays clear, since X lays the page's title there.
 */
export function cardTree(content: { words: string; invitation: string; marks?: Mark[] }, size: { width: number; height: number }): Tree {
  const ink = paletteColor('ink');
  const fontSize = content.words.length > 44 ? 84 : content.words.length > 32 ? 94 : 108;
  return box(
    { ...size, flexDirection: 'row', padding: '64px 40px 72px 72px', background: paletteColor('paper'), color: ink, fontFamily: 'Newsreader' },
    box(
      { flexDirection: 'column', width: 800, height: 494 },
      box({ fontSize: 38, fontWeight: 600 }, site.name),
      box({ flexGrow: 1, alignItems: 'center', fontSize, lineHeight: 1.06, letterSpacing: '-0.015em' }, content.words),
      box({ alignItems: 'center', fontSize: 38, color: paletteColor('green'), fontWeight: 600 }, ...(content.marks ? [marks(content.marks)] : []), content.invitation),
    ),
    motif({ width: 288, height: 494 }),
  );
}

function marks(marks: Mark[]): Tree {
  const step = 46;
  return svg(
    { width: marks.length * step + 8, height: 40 },
    marks.map((mark, index) =>
      circle({ cx: index * step + 18, cy: 20, r: 14 }, mark === 'yes' ? paletteColor('ink') : 'none', paletteColor('ink'), mark === 'either' ? '6 5' : undefined),
    ),
  );
}

/** The reporting line: you, your manager, a ceiling, and above it the person who can say yes. */
function motif(size: { width: number; height: number }): Tree {
  const ink = paletteColor('ink');
  const green = paletteColor('green');
  const x = size.width / 2;
  return svg(size, [
    line(x, 100, x, 232, ink),
    line(x, 300, x, 406, ink),
    element('line', { x1: 14, y1: 166, x2: size.width - 14, y2: 166, stroke: paletteColor('brick'), strokeWidth: 9, strokeDasharray: '30 18' }),
    circle({ cx: x, cy: 60, r: 42 }, green, green),
    circle({ cx: x, cy: 266, r: 34 }, paletteColor('paper'), ink),
    circle({ cx: x, cy: 438, r: 34 }, paletteColor('paper'), ink),
    circle({ cx: x, cy: 438, r: 9 }, ink, ink),
  ]);
}

const svg = (size: { width: number; height: number }, children: Tree[]) => element('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` }, ...children);

const circle = (at: { cx: number; cy: number; r: number }, fill: string, stroke: string, strokeDasharray?: string) =>
  element('circle', { ...at, fill, stroke, strokeWidth: 6, ...(strokeDasharray && { strokeDasharray }) });

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) => element('line', { x1, y1, x2, y2, stroke, strokeWidth: 6 });
